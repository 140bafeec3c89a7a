#!/bin/sh
# Salesforce APIs: REST/Tabs
#
# f a survey field can be translated or is already translated into a particular language, you can add or change the translated value of the survey field.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/request_survey_translate_add_change.htm
curl --location \
  -H 'Content-Type: application/json' \
  'https://domain.com/services/data/v53.0/tabs'
