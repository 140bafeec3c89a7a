#!/bin/sh
# Salesforce APIs: Composite/SObject Tree
#
# Creates one or more sObject trees with root records of the specified type. An sObject tree is a collection of nested, parent-child records with a single root record.
# In the request data, you supply the record hierarchies, required and optional field values, each record’s type, and a reference ID for each record. Upon success, the response contains the IDs of the created records. If an error occurs while creating a record, the entire request fails. In this case, the response contains only the reference ID of the record that caused the error and the error information.
#
# The request can contain the following:
# Up to a total of 200 records across all trees
# Up to five records of different types
# SObject trees up to five levels deep
# Because an sObject tree can contain a single record, you can use this resource to create up to 200 unrelated records of the same type.
#
# When the request is processed and records are created, triggers, processes, and workflow rules fire separately for each of the following groups of records.
# Root records across all sObject trees in the request
# All second-level records of the same type—for example, second-level Contacts across all sObject trees in the request
# All third-level records of the same type
# All fourth-level records of the same type
# All fifth-level records of the same type
#
# https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobject_tree.htm
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "records":"SObject Tree Input[]"
}' \
  'https://domain.com/services/data/v53.0/composite/tree/:SOBJECT_API_NAME'
