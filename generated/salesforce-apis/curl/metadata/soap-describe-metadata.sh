#!/bin/sh
# Salesforce APIs: Metadata/SOAP DescribeMetadata
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
		<tns:describeMetadata>
			<asOfVersion>53.0</asOfVersion>
		</tns:describeMetadata>
	</soapenv:Body>
</soapenv:Envelope>' \
  'https://domain.com/services/Soap/m/53.0'
