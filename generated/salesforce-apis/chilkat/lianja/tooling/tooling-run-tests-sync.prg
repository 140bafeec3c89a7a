// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
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
loSbRequestBody.Append('        "maxFailedTests": "2"' + chr(10))
loSbRequestBody.Append("    }" + chr(10))
loSbRequestBody.Append("]" + chr(10))
loSbRequestBody.Append(chr(10))
loSbRequestBody.Append("or" + chr(10))
loSbRequestBody.Append(chr(10))
loSbRequestBody.Append("[" + chr(10))
loSbRequestBody.Append("    {" + chr(10))
loSbRequestBody.Append('        "classId": "01pD0000000Fhy9IAC",' + chr(10))
loSbRequestBody.Append('        "testMethods": [' + chr(10))
loSbRequestBody.Append('            "testMethod1",' + chr(10))
loSbRequestBody.Append('            "testMethod2",' + chr(10))
loSbRequestBody.Append('            "testMethod3"' + chr(10))
loSbRequestBody.Append("        ]" + chr(10))
loSbRequestBody.Append("    }," + chr(10))
loSbRequestBody.Append("    {" + chr(10))
loSbRequestBody.Append('        "maxFailedTests": "2"' + chr(10))
loSbRequestBody.Append("    }" + chr(10))
loSbRequestBody.Append("]")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PTextSb("POST","https://domain.com/services/data/v53.0/tooling/runTestsSynchronous",loSbRequestBody,"utf-8","application/json",.F.,.F.)
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
