#!/bin/sh
# Salesforce APIs: Tooling/Tooling Run Tests Async
#
# Runs one or more methods within one or more Apex classes, using the asynchronous test execution mechanism. In the request body, you can specify test class names and IDs, suite names and IDs, the maximum number of failed tests to allow, and the test level, as comma-separated lists or as an array. You can also indicate whether to opt out of collecting code coverage information during the test run (available in API version 43.0 and later).
curl --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "classNames": "comma-separated list of class names",
    "classids": "comma-separated list of class IDs",
    "suiteNames": "comma-separated list of test suite names",
    "suiteids": "comma-separated list of test suite IDs",
    "maxFailedTests": "integer value",
    "testLevel": "TestLevel enum value",
    "skipCodeCoverage": "boolean value"
}

or 

[
    {
        "className": "YourClassName",
        "testMethods": [
            "testMethod1",
            "testMethod2",
            "testMethod3"
        ]
    },
    {
        "className": "ManagedPackageNamespace.ManagedClassName",
        "testMethods": [
            "testMethod1",
            "testMethod2",
            "testMethod3"
        ]
    },
    {
        "classId": "01pD0000000FhyEIAS",
        "testMethods": [
            "testMethod1",
            "testMethod2",
            "testMethod3"
        ]
    },
    {
        "maxFailedTests": "2"
    },
    {
        "testLevel": "RunSpecifiedTests"
    }
]' \
  'https://domain.com/services/data/v53.0/tooling/runTestsAsynchronous'
