#!/bin/sh
# Forms: Odd names
{
  printf '%s' '----------------------------pmgen0boundary0of0this0form
Content-Disposition: form-data; name="a"b=c"

1
'
  printf '%s\r\n' '----------------------------pmgen0boundary0of0this0form--'
} |
curl --location \
  -H 'Content-Type: multipart/form-data; boundary=--------------------------pmgen0boundary0of0this0form' \
  --data-binary @- \
  'https://api.example.com/parts'
