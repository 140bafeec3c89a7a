#!/bin/sh
# Names: 微信支付/
curl --location \
  'https://api.example.com/x'
