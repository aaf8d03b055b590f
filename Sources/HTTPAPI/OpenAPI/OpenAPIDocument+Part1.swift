/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part1 = ###"""
    {"openapi":"3.1.0","info":{"title":"Scrubjay","version":"0.1.0","summary":"Retrieval that le\###
    arns from feedback."},"servers":[{"url":"/"}],"tags":[{"name":"collections","description":"W\###
    hat holds documents of one kind of vector."},{"name":"documents","description":"What is sear\###
    ched."},{"name":"search","description":"Questions and answers."},{"name":"feedback","descrip\###
    tion":"How retrievals went."},{"name":"failures","description":"What went wrong before."},{"\###
    name":"staleness","description":"What is out of date."},{"name":"upkeep","description":"Inde\###
    xes and long work."},{"name":"keys","description":"Who may do what."},{"name":"service","des\###
    cription":"For operators."},{"name":"learning","description":"What was learned, how it is re\###
    leased, and what is taken out of it."}],"paths":{"/":{"get":{"operationId":"getIndexPage","t\###
    ags":["service"],"summary":"A page of links.","responses":{"200":{"description":"Done.","con\###
    tent":{"text/html; charset=utf-8":{"schema":{"type":"string"}}},"headers":{"x-request-id":{"\###
    $ref":"#/components/headers/RequestID"}}}},"security":[]}},"/healthz":{"get":{"operationId":\###
    "getHealth","tags":["service"],"summary":"How the service is.","responses":{"200":{"descript\###
    ion":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ServiceHe\###
    alth"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-poli\###
    cy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/header\###
    s/RateLimit"}}},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\###
    ents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$re\###
    f":"#/components/responses/Problem"}},"security":[{"key":["read"]}],"x-all-collections":true\###
    }},"/livez":{"get":{"operationId":"getLiveness","tags":["service"],"summary":"Whether the pr\###
    ocess lives.","responses":{"200":{"description":"Done.","content":{"application/json":{"sche\###
    ma":{"$ref":"#/components/schemas/Status"}}},"headers":{"x-request-id":{"$ref":"#/components\###
    /headers/RequestID"}}}},"security":[]}},"/readyz":{"get":{"operationId":"getReadiness","tags\###
    ":["service"],"summary":"Whether requests are welcome.","responses":{"200":{"description":"D\###
    one.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Status"}}},"head\###
    ers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"503":{"$ref":"#/components\###
    /responses/Unavailable"}},"security":[]}},"/metrics":{"get":{"operationId":"getMetrics","tag\###
    s":["service"],"summary":"Figures for Prometheus.","responses":{"200":{"description":"Done."\###
    ,"content":{"text/plain; version=0.0.4; charset=utf-8":{"schema":{"type":"string"}}},"header\###
    s":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/c\###
    omponents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},\###
    "401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/P\###
    roblem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components\###
    /responses/Problem"}},"security":[{"key":["read"]}],"x-all-collections":true}},"/openapi.jso\###
    n":{"get":{"operationId":"getOpenAPI","tags":["service"],"summary":"This document.","respons\###
    es":{"200":{"description":"Done.","content":{"application/json":{"schema":{"type":"object"}}\###
    },"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}}},"security":[]}},"/a\###
    pi/v1/collections":{"get":{"operationId":"listCollections","tags":["collections"],"summary":\###
    "List collections.","responses":{"200":{"description":"Done.","content":{"application/json":\###
    {"schema":{"$ref":"#/components/schemas/CollectionList"}}},"headers":{"x-request-id":{"$ref"\###
    :"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimi\###
    tPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/component\###
    s/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\###
    components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500"\###
    :{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable\###
    "}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}":{"put":{"operationId"\###
    :"createCollection","tags":["collections"],"summary":"Create a collection; the same definiti\###
    on again changes nothing.","parameters":[{"$ref":"#/components/parameters/collection"}],"req\###
    uestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sch\###
    emas/CollectionDefinition"}}}},"responses":{"200":{"description":"It was there.","content":{\###
    "application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-requ\###
    est-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/h\###
    eaders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"201":{"des\###
    cription":"Created.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/C\###
    ollection"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit\###
    -policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/h\###
    eaders/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/compon\###
    ents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":\###
    "#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$r\###
    ef":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":\###
    {"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Prob\###
    lem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/respon\###
    ses/Problem"}},"security":[{"key":["admin"]}]},"get":{"operationId":"getCollection","tags":[\###
    "collections"],"summary":"Show a collection.","parameters":[{"$ref":"#/components/parameters\###
    /collection"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"sch\###
    ema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"}\###
    ,"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/respons\###
    es/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\###
    s/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/compo\###
    nents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$r\###
    ef":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{"operatio\###
    nId":"updateCollection","tags":["collections"],"summary":"Change settings.","parameters":[{"\###
    $ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"appl\###
    ication/json":{"schema":{"$ref":"#/components/schemas/CollectionUpdate"}}}},"responses":{"20\###
    0":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/sche\###
    mas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"rate\###
    limit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compone\###
    nts/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/c\###
    omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$\###
    ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"413"\###
    :{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"\###
    429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses\###
    /Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]\###
    }]},"delete":{"operationId":"deleteCollection","tags":["collections"],"summary":"Delete a co\###
    llection with all that belongs to it.","parameters":[{"$ref":"#/components/parameters/collec\###
    tion"}],"responses":{"204":{"description":"Done; no body.","headers":{"x-request-id":{"$ref"\###
    :"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimi\###
    tPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/component\###
    s/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\###
    components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref"\###
    :"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"\###
    503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v\###
    1/collections/{collection}/documents":{"put":{"operationId":"putDocuments","tags":["document\###
    s"],"summary":"Write documents: all or none of a JSON body, each by itself of a stream.","pa\###
    rameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"co\###
    ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/DocumentWrite"}},"applica\###
    tion/x-ndjson":{"schema":{"type":"string","description":"One DocumentInput a line."}}}},"res\###
    ponses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/com\###
    ponents/schemas/DocumentResults"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/\###
    RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{\###
    "$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"\###
    401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Pr\###
    oblem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/response\###
    s/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/resp\###
    onses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/\###
    responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#\###
    /components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"\###
    $ref":"#/components/responses/Problem"}},"security":[{"key":["write"]}]},"get":{"operationId\###
    ":"listDocuments","tags":["documents"],"summary":"List documents in order of id.","parameter\###
    s":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/cursor"},\###
    {"$ref":"#/components/parameters/limit"}],"responses":{"200":{"description":"Done.","content\###
    ":{"application/json":{"schema":{"$ref":"#/components/schemas/DocumentPage"}}},"headers":{"x\###
    -request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/compone\###
    nts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":\###
    {"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized\###
    "},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Pro\###
    blem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/r\###
    esponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":[\###
    "read"]}]}},"/api/v1/collections/{collection}/documents/{document}":{"get":{"operationId":"g\###
    etDocument","tags":["documents"],"summary":"Show a document with its chunks.","parameters":[\###
    {"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/document"}],"\###
    responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/\###
    components/schemas/Document"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Requ\###
    estID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$re\###
    f":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401"\###
    :{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Proble\###
    m"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/To\###
    oManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/\###
    responses/Unavailable"}},"security":[{"key":["read"]}]},"delete":{"operationId":"deleteDocum\###
    ent","tags":["documents"],"summary":"Delete a document.","parameters":[{"$ref":"#/components\###
    /parameters/collection"},{"$ref":"#/components/parameters/document"}],"responses":{"204":{"d\###
    escription":"Done; no body.","headers":{"x-request-id":{"$ref":"#/components/headers/Request\###
    ID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":\###
    "#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"\###
    $ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"}\###
    ,"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMa\###
    nyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/res\###
    ponses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["w\###
    rite"]}]}},"/api/v1/collections/{collection}/search":{"post":{"operationId":"search","tags":\###
    ["search"],"summary":"Ask.","parameters":[{"$ref":"#/components/parameters/collection"},{"$r\###
    ef":"#/components/parameters/queryID"},{"name":"limit","in":"query","required":false,"schema\###
    ":{"type":"integer","minimum":1,"maximum":1000},"description":"The most hits. A body of JSON\###
     may say it instead."},{"name":"recall_target","in":"query","required":false,"schema":{"type\###
    ":"number","minimum":0.01,"maximum":1},"description":"The share of true neighbours that is a\###
    imed at. A body of JSON may say it instead."},{"name":"rerank","in":"query","required":false\###
    ,"schema":{"type":"boolean"},"description":"Whether what was learned orders the hits. A body\###
     of JSON may say it instead."},{"name":"explain","in":"query","required":false,"schema":{"ty\###
    pe":"boolean"},"description":"Whether hits say why they moved. A body of JSON may say it ins\###
    tead."},{"name":"log","in":"query","required":false,"schema":{"type":"boolean"},"description\###
    ":"Whether the retrieval is logged. A body of JSON may say it instead."}],"requestBody":{"re\###
    quired":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Search"}}\###
    ,"application/octet-stream":{"schema":{"type":"string","format":"binary","description":"The \###
    little-endian 32-bit floats of one vector; everything else stands in the query string."}}}},\###
    "responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#\###
    /components/schemas/SearchAnswer"}}},"headers":{"x-request-id":{"$ref":"#/components/headers\###
    /RequestID"},"x-query-id":{"description":"The query id.","schema":{"type":"string"}},"rateli\###
    mit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/component\###
    s/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/com\###
    ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$re\###
    f":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{\###
    "$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"41\###
    5":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRe\###
    quests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respons\###
    es/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}/search/b\###
    atch":{"post":{"operationId":"searchBatch","tags":["search"],"summary":"Ask several question\###
    s.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":t\###
    rue,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SearchBatch"}}}},"\###
    responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/\###
    components/schemas/SearchAnswers"}}},"headers":{"x-request-id":{"$ref":"#/components/headers\###
    /RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":\###
    {"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},\###
    "401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/P\###
    roblem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/respons\###
    es/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/res\###
    ponses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components\###
    /responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"\###
    #/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{\###
    collection}/chunks/{chunk}":{"get":{"operationId":"getChunk","tags":["search"],"summary":"Al\###
    l that is known about a chunk.","parameters":[{"$ref":"#/components/parameters/collection"},\###
    {"$ref":"#/components/parameters/chunk"}],"responses":{"200":{"description":"Done.","content\###
    ":{"application/json":{"schema":{"$ref":"#/components/schemas/ChunkDetails"}}},"headers":{"x\###
    -request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/compone\###
    nts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":\###
    {"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized\###
    "},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Pro\###
    blem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/r\###
    esponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":[\###
    "read"]}]}},"/api/v1/feedback":{"post":{"operationId":"sendFeedback","tags":["feedback"],"su\###
    mmary":"Say how a retrieval went.","requestBody":{"required":true,"content":{"application/js\###
    on":{"schema":{"$ref":"#/components/schemas/FeedbackEvent"}}}},"responses":{"200":{"descript\###
    ion":"On disk; a repeated id is answered like the first time.","content":{"application/json"\###
    :{"schema":{"$ref":"#/components/schemas/FeedbackReceipt"}}},"headers":{"x-request-id":{"$re\###
    f":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLi\###
    mitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/compone\###
    nts/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\###
    #/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$re\###
    f":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{\###
    "$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"42\###
    2":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRe\###
    quests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respons\###
    es/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["feedb\###
    ack"]}]}},"/api/v1/feedback/batch":{"post":{"operationId":"sendFeedbackBatch","tags":["feedb\###
    ack"],"summary":"Send several events, each judged by itself.","requestBody":{"required":true\###
    ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackBatch"}}}},"r\###
    esponses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/c\###
    omponents/schemas/FeedbackResults"}}},"headers":{"x-request-id":{"$ref":"#/components/header\###
    s/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit"\###
    :{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"}\###
    ,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\###
    Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/respon\###
    ses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/re\###
    sponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/c\###
    omponents/responses/Unavailable"}},"security":[{"key":["feedback"]}]}},"/api/v1/collections/\###
    {collection}/failures/search":{"post":{"operationId":"searchFailures","tags":["failures"],"s\###
    ummary":"Find failures that resemble a question.","parameters":[{"$ref":"#/components/parame\###
    ters/collection"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/FailureSearch"}}}},"responses":{"200":{"description":"Done.","co\###
    ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureList"}}},"headers"\###
    :{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/com\###
    ponents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"4\###
    00":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthor\###
    ized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses\###
    /Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/respo\###
    nses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/r\###
    esponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/\###
    components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{co\###
    llection}/failures":{"get":{"operationId":"listFailures","tags":["failures"],"summary":"List\###
     failures.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/component\###
    s/parameters/cursor"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramet\###
    ers/failureState"}],"responses":{"200":{"description":"Done.","content":{"application/json":\###
    {"schema":{"$ref":"#/components/schemas/FailurePage"}}},"headers":{"x-request-id":{"$ref":"#\###
    /components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPo\###
    licy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/r\###
    esponses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/com\###
    ponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#\###
    /components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503\###
    ":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/co\###
    llections/{collection}/failures/{failure}":{"get":{"operationId":"getFailure","tags":["failu\###
    res"],"summary":"Show a failure.","parameters":[{"$ref":"#/components/parameters/collection"\###
    },{"$ref":"#/components/parameters/failure"}],"responses":{"200":{"description":"Done.","con\###
    tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-\###
    request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/componen\###
    ts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{\###
    "$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"\###
    },"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Prob\###
    lem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/re\###
    sponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["\###
    read"]}]},"patch":{"operationId":"updateFailure","tags":["failures"],"summary":"Close, dismi\###
    ss or reopen a failure.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref"\###
    :"#/components/parameters/failure"}],"requestBody":{"required":true,"content":{"application/\###
    json":{"schema":{"$ref":"#/components/schemas/FailureUpdate"}}}},"responses":{"200":{"descri\###
    ption":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure\###
    "}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":\###
    {"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/Ra\###
    teLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/resp\###
    onses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/compon\###
    ents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/co\###
    mponents/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"\###
    #/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"50\###
    0":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailab\###
    le"}},"security":[{"key":["write"]}]}},"/api/v1/collections/{collection}/staleness":{"get":{\###
    "operationId":"listFindings","tags":["staleness"],"summary":"List findings of stale document\###
    s.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parame\###
    ters/cursor"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/find\###
    ingState"},{"$ref":"#/components/parameters/findingVerdict"}],"responses":{"200":{"descripti\###
    on":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FindingPag\###
    e"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy"\###
    :{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/R\###
    ateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/res\###
    ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/compo\###
    nents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$r\###
    ef":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"\###
    security":[{"key":["read"]}]}},"/api/v1/collections/{collection}/staleness/{finding}":{"get"\###
    :{"operationId":"getFinding","tags":["staleness"],"summary":"Show a finding.","parameters":[\###
    {"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/finding"}],"r\###
    esponses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/c\###
    omponents/schemas/Finding"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Reques\###
    tID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref"\###
    :"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{\###
    "$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"\###
    },"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooM\###
    anyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/re\###
    sponses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{"operationId":"updateFinding"\###
    ,"tags":["staleness"],"summary":"Confirm, dismiss, snooze or reopen a finding.","parameters"\###
    :[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/finding"}],\###
    "requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/FindingUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"applicatio\###
    n/json":{"schema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-request-id":{"$ref\###
    ":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLim\###
    itPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/componen\###
    ts/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\###
    /components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref\###
    ":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"\###
    $ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429\###
    ":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Pr\###
    oblem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write"]}]}\###
    },"/api/v1/collections/{collection}/reindex":{"post":{"operationId":"startReindex","tags":["\###
    upkeep"],"summary":"Build the next index generation and let it serve, or plan it.","paramete\###
    rs":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"content"\###
    :{"application/json":{"schema":{"$ref":"#/components/schemas/Reindex"}}}},"responses":{"200"\###
    :{"description":"The plan, on a dry run.","content":{"application/json":{"schema":{"$ref":"#\###
    /components/schemas/ReindexPlan"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/\###
    RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{\###
    "$ref":"#/components/headers/RateLimit"}}},"202":{"description":"Started.","content":{"appli\###
    cation/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$re\###
    f":"#/components/headers/RequestID"},"Location":{"description":"The job.","schema":{"type":"\###
    string"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$\###
    ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"40\###
    1":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Prob\###
    lem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/\###
    Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/respon\###
    ses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/re\###
    sponses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/c\###
    omponents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security\###
    ":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/reindex/rollback":{"post":{"operat\###
    ionId":"rollbackReindex","tags":["upkeep"],"summary":"Go back to the previous generation, or\###
     to the embedder of before.","parameters":[{"$ref":"#/components/parameters/collection"}],"r\###
    equestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/s\###
    chemas/Empty"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"\###
    schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/co\###
    mponents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolic\###
    y"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"202":{"description":"Started: t\###
    he way back to the embedder of before.","content":{"application/json":{"schema":{"$ref":"#/c\###
    omponents/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"\###
    },"Location":{"description":"The job.","schema":{"type":"string"}},"ratelimit-policy":{"$ref\###
    ":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimi\###
    t"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/\###
    Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/r\###
    esponses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/componen\###
    ts/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/comp\###
    onents/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/\###
    components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503"\###
    :{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/co\###
    llections/{collection}/health":{"get":{"operationId":"getCollectionHealth","tags":["upkeep"]\###
    ,"summary":"Measure an index and give advice.","parameters":[{"$ref":"#/components/parameter\###
    s/collection"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"sc\###
    hema":{"$ref":"#/components/schemas/HealthReport"}}},"headers":{"x-request-id":{"$ref":"#/co\###
    mponents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolic\###
    y"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/resp\###
    onses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/compon\###
    ents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/co\###
    mponents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{\###
    "$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/jobs/\###
    {job}":{"get":{"operationId":"getJob","tags":["upkeep"],"summary":"Show a job.","parameters"\###
    :[{"$ref":"#/components/parameters/job"}],"responses":{"200":{"description":"Done.","content\###
    ":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-\###
    id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/heade\###
    rs/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"\###
    #/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\###
    {"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"4\###
    29":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/\###
    Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]\###
    },"delete":{"operationId":"cancelJob","tags":["upkeep"],"summary":"Cancel a job and wait unt\###
    il it has stopped.","parameters":[{"$ref":"#/components/parameters/job"}],"responses":{"200"\###
    :{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schema\###
    s/Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-pol\###
    icy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/heade\###
    rs/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components\###
    /responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/c\###
    omponents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":\###
    {"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"\###
    }},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/failures/replay":{"pos\###
    t":{"operationId":"replayFailures","tags":["failures"],"summary":"Ask the questions of past \###
    failures again; logs, learns and closes nothing.","parameters":[{"$ref":"#/components/parame\###
    ters/collection"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/FailureReplayRequest"}}}},"responses":{"200":{"description":"Don\###
    e.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureReplays"}}}\###
    ,"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$r\###
    ef":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLi\###
    mit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/response\###
    s/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components\###
    /responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/compon\###
    ents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/co\###
    mponents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{\###
    "$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/colle\###
    ctions/{collection}/staleness/sync":{"post":{"operationId":"noteSources","tags":["staleness"\###
    ],"summary":"Note how the sources of documents stand; chunks stay.","parameters":[{"$ref":"#\###
    /components/parameters/collection"}],"requestBody":{"required":true,"content":{"application/\###
    json":{"schema":{"$ref":"#/components/schemas/SourceSightings"}}}},"responses":{"200":{"desc\###
    ription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Sourc\###
    eSightingResults"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ra\###
    telimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compo\###
    nents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#\###
    /components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{\###
    "$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"41\###
    3":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"}\###
    ,"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/respons\###
    es/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write\###
    "]}]}},"/api/v1/collections/{collection}/failures/gaps":{"get":{"operationId":"listCoverageG\###
    aps","tags":["failures"],"summary":"List questions that the corpus does not answer, those wi\###
    th most failures first.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref"\###
    :"#/components/parameters/limit"}],"responses":{"200":{"description":"Done.","content":{"app\###
    lication/json":{"schema":{"$ref":"#/components/schemas/CoverageGaps"}}},"headers":{"x-reques\###
    t-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/hea\###
    ders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref"\###
    :"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\###
    ":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},\###
    "429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/response\###
    s/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]\###

    """###
}
