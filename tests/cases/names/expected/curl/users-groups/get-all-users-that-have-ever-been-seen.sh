#!/bin/sh
# Names: Users / Groups/get all the users that have ever been seen by anybody, including those who left
curl --location \
  'https://api.example.com/x'
