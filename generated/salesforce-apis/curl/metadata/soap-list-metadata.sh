#!/bin/sh
# Salesforce APIs: Metadata/SOAP List Metadata
#
# `type`: Replace the value of `type` with the metadata type you're interested in
#
# `folder`: If your type requires a folder add it here. Null values are ignored
#
# e.g.
#
# ```<type>CustomObject</type>
# <folder></folder>```
#
# or
#
# ```<type>Dashboard</type>
# <folder>Service_Dashboards</folder>```
curl --location \
  -H 'Content-Type: text/xml' \
  -H 'charset: UTF-8' \
  -H 'SOAPAction: login' \
  -H 'Accept: text/xml' \
  --data-raw '<?xml version="1.0" encoding="utf-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:tns="http://soap.sforce.com/2006/04/metadata">
    <soapenv:Header>
        <tns:SessionHeader>
            <tns:sessionId>{{_accessToken}}</tns:sessionId>
        </tns:SessionHeader>
    </soapenv:Header>
    <soapenv:Body>
        <tns:listMetadata>
            <listMetadataQuery>
                <type>CustomObject</type>
                <folder></folder>
            </listMetadataQuery>
            <asOfVersion>53.0</asOfVersion>
        </tns:listMetadata>
    </soapenv:Body>
</soapenv:Envelope>' \
  'https://domain.com/services/Soap/m/53.0'
