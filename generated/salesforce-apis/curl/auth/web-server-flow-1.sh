#!/bin/sh
# Salesforce APIs: Auth/Web Server Flow 1
curl -g --location \
  'https://login.salesforce.com{{site}}/services/oauth2/authorize?response_type=code&client_id=3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4&redirect_uri={{redirectUrl}}&scope=full%20refresh_token'
