#!/bin/sh
# Salesforce APIs: REST/Scheduling/Get Appointment Slots
#
# Returns a list of available appointment time slots for a resource based on given work type group and territories.
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/requests_ls_getappointmentslots.htm
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
  'https://domain.com/services/data/v53.0/scheduling/getAppointmentSlots'
