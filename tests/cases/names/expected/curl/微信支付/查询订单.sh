#!/bin/sh
# Names: 微信支付/查询订单
curl --location \
  'https://api.example.com/x'
