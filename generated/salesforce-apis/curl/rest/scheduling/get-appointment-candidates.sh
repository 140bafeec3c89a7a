#!/bin/sh
# Salesforce APIs: REST/Scheduling/Get Appointment Candidates
#
# Returns a list of available service resources (appointment candidates) based on work type group and service territories.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/requests_ls_getappointmentcandidates.htm
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
	"startTime": "string",
	"endTime": "string",
	"workTypeGroupId": "string",
	"workType": "Work Type",
	"accountId": "string",
	"territoryIds": "string[]",
	"requiredResourceIds": "string[]",
	"schedulingPolicyId": "string",
	"allowConcurrentScheduling": "boolean",
}' \
  'https://domain.com/services/data/v53.0/scheduling/getAppointmentCandidates'
