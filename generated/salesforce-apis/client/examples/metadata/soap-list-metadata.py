"""Metadata/SOAP List Metadata"""

from salesforce_apis import SalesforceApis

with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.metadata.soap_list_metadata(
        body="""\
<?xml version="1.0" encoding="utf-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:tns="http://soap.sforce.com/2006/04/metadata">
    <soapenv:Header>
        <tns:SessionHeader>
            <tns:sessionId>your-access-token</tns:sessionId>
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
</soapenv:Envelope>""",
    )
    print(result)
