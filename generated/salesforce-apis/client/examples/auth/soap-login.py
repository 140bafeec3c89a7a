"""Auth/SOAP Login"""

from salesforce_apis import SalesforceApis

with SalesforceApis(site="") as client:
    result = client.auth.soap_login(
        body="""\
<?xml version="1.0" encoding="utf-8" ?>
<env:Envelope xmlns:xsd="http://www.w3.org/2001/XMLSchema"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">
  <env:Body>
    <n1:login xmlns:n1="urn:partner.soap.sforce.com">
      <n1:username><![CDATA[your-username]]></n1:username>
      <n1:password><![CDATA[your-passwordyour-secret-token]]></n1:password>
    </n1:login>
  </env:Body>
</env:Envelope>""",
    )
    print(result)
