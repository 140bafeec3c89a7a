// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append("{" + chr(10))
loSbRequestBody.Append('    "classNames": "comma-separated list of class names",' + chr(10))
loSbRequestBody.Append('    "classids": "comma-separated list of class IDs",' + chr(10))
loSbRequestBody.Append('    "suiteNames": "comma-separated list of test suite names",' + chr(10))
loSbRequestBody.Append('    "suiteids": "comma-separated list of test suite IDs",' + chr(10))
loSbRequestBody.Append('    "maxFailedTests": "integer value",' + chr(10))
loSbRequestBody.Append('    "testLevel": "TestLevel enum value",' + chr(10))
loSbRequestBody.Append('    "skipCodeCoverage": "boolean value"' + chr(10))
loSbRequestBody.Append("}" + chr(10))
loSbRequestBody.Append(chr(10))
loSbRequestBody.Append("or " + chr(10))
loSbRequestBody.Append(chr(10))
loSbRequestBody.Append("[" + chr(10))
loSbRequestBody.Append("    {" + chr(10))
loSbRequestBody.Append('        "className": "YourClassName",' + chr(10))
loSbRequestBody.Append('        "testMethods": [' + chr(10))
loSbRequestBody.Append('            "testMethod1",' + chr(10))
loSbRequestBody.Append('            "testMethod2",' + chr(10))
loSbRequestBody.Append('            "testMethod3"' + chr(10))
loSbRequestBody.Append("        ]" + chr(10))
loSbRequestBody.Append("    }," + chr(10))
loSbRequestBody.Append("    {" + chr(10))
loSbRequestBody.Append('        "className": "ManagedPackageNamespace.ManagedClassName",' + chr(10))
loSbRequestBody.Append('        "testMethods": [' + chr(10))
loSbRequestBody.Append('            "testMethod1",' + chr(10))
loSbRequestBody.Append('            "testMethod2",' + chr(10))
loSbRequestBody.Append('            "testMethod3"' + chr(10))
loSbRequestBody.Append("        ]" + chr(10))
loSbRequestBody.Append("    }," + chr(10))
loSbRequestBody.Append("    {" + chr(10))
loSbRequestBody.Append('        "classId": "01pD0000000FhyEIAS",' + chr(10))
loSbRequestBody.Append('        "testMethods": [' + chr(10))
loSbRequestBody.Append('            "testMethod1",' + chr(10))
loSbRequestBody.Append('            "testMethod2",' + chr(10))
loSbRequestBody.Append('            "testMethod3"' + chr(10))
loSbRequestBody.Append("        ]" + chr(10))
loSbRequestBody.Append("    }," + chr(10))
loSbRequestBody.Append("    {" + chr(10))
loSbRequestBody.Append('        "maxFailedTests": "2"' + chr(10))
loSbRequestBody.Append("    }," + chr(10))
loSbRequestBody.Append("    {" + chr(10))
loSbRequestBody.Append('        "testLevel": "RunSpecifiedTests"' + chr(10))
loSbRequestBody.Append("    }" + chr(10))
loSbRequestBody.Append("]")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PTextSb("POST","https://domain.com/services/data/v53.0/tooling/runTestsAsynchronous",loSbRequestBody,"utf-8","application/json",.F.,.F.)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loSbRequestBody
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loSbRequestBody
