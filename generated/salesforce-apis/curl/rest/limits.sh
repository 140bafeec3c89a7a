#!/bin/sh
# Salesforce APIs: REST/Limits
#
# Lists information about limits in your org. For each limit, this resource returns the maximum allocation and the remaining allocation based on usage. This resource is available in REST API version 29.0 and later for API users with the View Setup and Configuration permission
curl --location \
  'https://domain.com/services/data/v53.0/limits'
