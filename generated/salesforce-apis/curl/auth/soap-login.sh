#!/bin/sh
# Salesforce APIs: Auth/SOAP Login
#
# Logs in to the login server and starts a client session.
#
# Make sure to set the `url`, `username`, `password` and `secretToken` environment variables before sending this request.
# On success, the request will automatically collect your authentication token for later use.
curl -g --location \
  -H 'Content-Type: text/xml' \
  -H 'SOAPAction: login' \
  -H 'charset: UTF-8' \
  -H 'Accept: text/xml' \
  --data-raw '<?xml version="1.0" encoding="utf-8" ?>
<env:Envelope xmlns:xsd="http://www.w3.org/2001/XMLSchema"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">
  <env:Body>
    <n1:login xmlns:n1="urn:partner.soap.sforce.com">
      <n1:username><![CDATA[{{username}}]]></n1:username>
      <n1:password><![CDATA[{{password}}{{secretToken}}]]></n1:password>
    </n1:login>
  </env:Body>
</env:Envelope>' \
  'https://login.salesforce.com{{site}}/services/Soap/u/53.0'
