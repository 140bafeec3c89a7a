#!/bin/sh
# Salesforce APIs: UI/Records/Get a Directory of Supported Objects
#
# Get a Salesforce org’s active theme. A theme uses colors, images, and banners to change the overall appearance of Salesforce. Administrators can define themes and switch themes to provide a different look. The User Interface API response matches the Admin’s selection.
curl --location \
  'https://domain.com/services/data/v53.0/ui-api/object-info'
