#!/bin/sh
# Urls: Query
curl -g --location \
  'https://domain.com/search?q=a%26b%20%23c=d%20%C3%A9+&flag&empty=&list[]=1&list[]=2'
