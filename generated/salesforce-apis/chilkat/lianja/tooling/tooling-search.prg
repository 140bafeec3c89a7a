// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loRest = createobject("CkRest")

llSuccess = loRest.Connect("domain.com",443,.T.,.T.)
if (llSuccess = .F.) then
    ? loRest.LastErrorText
    release loRest
    return
endif

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

loRest.AddHeader("Content-Type","application/json")

loSbResponseBody = createobject("CkStringBuilder")

llSuccess = loRest.FullRequestSb("GET","/services/data/v53.0/tooling/search?q",loSbRequestBody,loSbResponseBody)
if (llSuccess = .F.) then
    ? loRest.LastErrorText
    release loRest
    release loSbRequestBody
    release loSbResponseBody
    return
endif

lnRespStatusCode = loRest.ResponseStatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loSbResponseBody.GetAsString()



release loRest
release loSbRequestBody
release loSbResponseBody
