#!/bin/sh
# Names: ../../a
# b
# c"""
curl --location \
  'https://api.example.com/x'
