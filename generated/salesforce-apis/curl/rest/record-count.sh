#!/bin/sh
# Salesforce APIs: REST/Record Count
#
# Lists information about object record counts in your organization.
# This resource is available in REST API version 40.0 and later for API users with the “View Setup and Configuration” permission. The returned record count is approximate, and does not include the following types of records:
#
# Deleted records in the recycle bin.
# Archived records.
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_record_count.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/limits/recordCount?sObjects='
