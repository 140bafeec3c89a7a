#!/bin/sh
# Salesforce APIs: Bulk v1/Bulk Spec
curl -g --location \
  -H 'X-SFDC-Session: {{_accessToken}}' \
  -H 'Content-Type: text/csv' \
  -H 'charset: UTF-8' \
  -H 'Accept-Encoding: gzip' \
  -H 'Content-Encoding: gzip' \
  --data-raw 'Salesforce Field,Csv Header,Value,Hint
Name,Full Name,,
Title,Job Title,,
LeadSource,Lead Source,Import,
Description,,Imported from XYZ.csv,
Birthdate,Date of Birth,,dd MM yy' \
  'https://domain.com/services/async/53.0/job/{{_jobId}}/spec'
