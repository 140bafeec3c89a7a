#!/bin/sh
# Salesforce APIs: REST/SObject/SObject PlatformAction
#
# PlatformAction is a virtual read-only object. It enables you to query for actions displayed in the UI, given a user, a context, device format, and a record ID. Examples include standard and custom buttons, quick actions, and productivity actions.
# Returns the description of the PlatformAction.
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/sobjects/PlatformAction'
