"""Metadata/SOAP DescribeMetadata"""

from salesforce_apis import SalesforceApis

with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.metadata.soap_describe_metadata(
        body="""\
<?xml version="1.0" encoding="utf-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:tns="http://soap.sforce.com/2006/04/metadata">
\t<soapenv:Header>
\t<tns:SessionHeader>
\t\t<tns:sessionId>your-access-token</tns:sessionId>
\t</tns:SessionHeader>
\t</soapenv:Header>
\t<soapenv:Body>
\t\t<tns:describeMetadata>
\t\t\t<asOfVersion>53.0</asOfVersion>
\t\t</tns:describeMetadata>
\t</soapenv:Body>
</soapenv:Envelope>""",
    )
    print(result)
