// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loRest = createobject("CkRest")

llSuccess = loRest.Connect("api.example.com",443,.T.,.T.)
if (llSuccess = .F.) then
    ? loRest.LastErrorText
    release loRest
    return
endif

loAuthAws = createobject("CkAuthAws")
loAuthAws.AccessKey = "AKID"
loAuthAws.SecretKey = "<secret_key>"
loAuthAws.Region = "eu-west-1"
loAuthAws.ServiceName = "s3"
loRest.SetAuthAws(loAuthAws)
loRest.AddHeader("X-Amz-Security-Token","{{session}}")

loSbResponseBody = createobject("CkStringBuilder")

llSuccess = loRest.FullRequestNoBodySb("GET","/x",loSbResponseBody)
if (llSuccess = .F.) then
    ? loRest.LastErrorText
    release loRest
    release loAuthAws
    release loSbResponseBody
    return
endif

lnRespStatusCode = loRest.ResponseStatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loSbResponseBody.GetAsString()



release loRest
release loAuthAws
release loSbResponseBody
