/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part1 = ###"""
    {"openapi":"3.1.0","info":{"title":"Scrubjay","version":"0.1.0","summary":"Retrieval that le\###
    arns from feedback."},"servers":[{"url":"/"}],"tags":[{"name":"collections","description":"W\###
    hat holds documents of one kind of vector."},{"name":"documents","description":"What is sear\###
    ched."},{"name":"search","description":"Questions and answers."},{"name":"feedback","descrip\###
    tion":"How retrievals went."},{"name":"decisions","description":"What maintainers pinned, ba\###
    nned and forgave."},{"name":"failures","description":"What went wrong before."},{"name":"sta\###
    leness","description":"What is out of date."},{"name":"upkeep","description":"Indexes and lo\###
    ng work."},{"name":"keys","description":"Who may do what."},{"name":"service","description":\###
    "For operators."},{"name":"learning","description":"What was learned, how it is released, an\###
    d what is taken out of it."}],"paths":{"/":{"get":{"operationId":"getIndexPage","tags":["ser\###
    vice"],"summary":"A page of links.","responses":{"200":{"description":"Done.","content":{"te\###
    xt/html; charset=utf-8":{"schema":{"type":"string"}}},"headers":{"x-request-id":{"$ref":"#/c\###
    omponents/headers/RequestID"}}}},"security":[]}},"/healthz":{"get":{"operationId":"getHealth\###
    ","tags":["service"],"summary":"How the service is.","responses":{"200":{"description":"Done\###
    .","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ServiceHealth"}}},"\###
    headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref\###
    ":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimi\###
    t"}}},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\###
    nses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/comp\###
    onents/responses/Problem"}},"security":[{"key":["read"]}],"x-all-collections":true}},"/livez\###
    ":{"get":{"operationId":"getLiveness","tags":["service"],"summary":"Whether the process live\###
    s.","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/Status"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/R\###
    equestID"}}}},"security":[]}},"/readyz":{"get":{"operationId":"getReadiness","tags":["servic\###
    e"],"summary":"Whether requests are welcome.","responses":{"200":{"description":"Done.","con\###
    tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Status"}}},"headers":{"x-r\###
    equest-id":{"$ref":"#/components/headers/RequestID"}}},"503":{"$ref":"#/components/responses\###
    /Unavailable"}},"security":[]}},"/metrics":{"get":{"operationId":"getMetrics","tags":["servi\###
    ce"],"summary":"Figures for Prometheus.","responses":{"200":{"description":"Done.","content"\###
    :{"text/plain; version=0.0.4; charset=utf-8":{"schema":{"type":"string"}}},"headers":{"x-req\###
    uest-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/\###
    headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"401":{"$r\###
    ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"\###
    429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses\###
    /Problem"}},"security":[{"key":["read"]}],"x-all-collections":true}},"/openapi.json":{"get":\###
    {"operationId":"getOpenAPI","tags":["service"],"summary":"This document.","responses":{"200"\###
    :{"description":"Done.","content":{"application/json":{"schema":{"type":"object"}}},"headers\###
    ":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}}},"security":[]}},"/api/v1/coll\###
    ections":{"get":{"operationId":"listCollections","tags":["collections"],"summary":"List coll\###
    ections.","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":\###
    {"$ref":"#/components/schemas/CollectionList"}}},"headers":{"x-request-id":{"$ref":"#/compon\###
    ents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},\###
    "ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\###
    /responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"\###
    #/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"secur\###
    ity":[{"key":["read"]}]}},"/api/v1/collections/{collection}":{"put":{"operationId":"createCo\###
    llection","tags":["collections"],"summary":"Create a collection; the same definition again c\###
    hanges nothing.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":\###
    {"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Colle\###
    ctionDefinition"}}}},"responses":{"200":{"description":"It was there.","content":{"applicati\###
    on/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"\###
    $ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/Rat\###
    eLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"201":{"description":\###
    "Created.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"\###
    }}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{\###
    "$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/Rat\###
    eLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/respo\###
    nses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/compone\###
    nts/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/com\###
    ponents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#\###
    /components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503\###
    ":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Proble\###
    m"}},"security":[{"key":["admin"]}]},"get":{"operationId":"getCollection","tags":["collectio\###
    ns"],"summary":"Show a collection.","parameters":[{"$ref":"#/components/parameters/collectio\###
    n"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$re\###
    f":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimi\###
    t":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem\###
    "},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\###
    s/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/resp\###
    onses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/com\###
    ponents/responses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{"operationId":"upda\###
    teCollection","tags":["collections"],"summary":"Change settings.","parameters":[{"$ref":"#/c\###
    omponents/parameters/collection"}],"requestBody":{"required":true,"content":{"application/js\###
    on":{"schema":{"$ref":"#/components/schemas/CollectionUpdate"}}}},"responses":{"200":{"descr\###
    iption":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collec\###
    tion"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-poli\###
    cy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/header\###
    s/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/\###
    responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/co\###
    mponents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"\###
    #/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$re\###
    f":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"}\###
    ,"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]},"delet\###
    e":{"operationId":"deleteCollection","tags":["collections"],"summary":"Delete a collection w\###
    ith all that belongs to it.","parameters":[{"$ref":"#/components/parameters/collection"}],"r\###
    esponses":{"204":{"description":"Done; no body.","headers":{"x-request-id":{"$ref":"#/compon\###
    ents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},\###
    "ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\###
    /responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/compon\###
    ents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$re\###
    f":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collecti\###
    ons/{collection}/documents":{"put":{"operationId":"putDocuments","tags":["documents"],"summa\###
    ry":"Write documents: all or none of a JSON body, each by itself of a stream.","parameters":\###
    [{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"a\###
    pplication/json":{"schema":{"$ref":"#/components/schemas/DocumentWrite"}},"application/x-ndj\###
    son":{"schema":{"type":"string","description":"One DocumentInput a line."}}}},"responses":{"\###
    200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/sc\###
    hemas/DocumentResults"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"\###
    },"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/\###
    components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$re\###
    f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"4\###
    04":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"\###
    },"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Prob\###
    lem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/\###
    Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/component\###
    s/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/c\###
    omponents/responses/Problem"}},"security":[{"key":["write"]}]},"get":{"operationId":"listDoc\###
    uments","tags":["documents"],"summary":"List documents in order of id.","parameters":[{"$ref\###
    ":"#/components/parameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#\###
    /components/parameters/limit"}],"responses":{"200":{"description":"Done.","content":{"applic\###
    ation/json":{"schema":{"$ref":"#/components/schemas/DocumentPage"}}},"headers":{"x-request-i\###
    d":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/header\###
    s/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#\###
    /components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\###
    "$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"42\###
    9":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/P\###
    roblem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}\###
    },"/api/v1/collections/{collection}/documents/{document}":{"get":{"operationId":"getDocument\###
    ","tags":["documents"],"summary":"Show a document with its chunks.","parameters":[{"$ref":"#\###
    /components/parameters/collection"},{"$ref":"#/components/parameters/document"}],"responses"\###
    :{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/Document"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"r\###
    atelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/comp\###
    onents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"\###
    #/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":\###
    {"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyReque\###
    sts"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/\###
    Unavailable"}},"security":[{"key":["read"]}]},"delete":{"operationId":"deleteDocument","tags\###
    ":["documents"],"summary":"Delete a document.","parameters":[{"$ref":"#/components/parameter\###
    s/collection"},{"$ref":"#/components/parameters/document"}],"responses":{"204":{"description\###
    ":"Done; no body.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"rate\###
    limit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compone\###
    nts/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/c\###
    omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$\###
    ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests\###
    "},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Una\###
    vailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["write"]}]}}\###
    ,"/api/v1/collections/{collection}/search":{"post":{"operationId":"search","tags":["search"]\###
    ,"summary":"Ask.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/com\###
    ponents/parameters/queryID"},{"name":"limit","in":"query","required":false,"schema":{"type":\###
    "integer","minimum":1,"maximum":1000},"description":"The most hits. A body of JSON may say i\###
    t instead."},{"name":"recall_target","in":"query","required":false,"schema":{"type":"number"\###
    ,"minimum":0.01,"maximum":1},"description":"The share of true neighbours that is aimed at. A\###
     body of JSON may say it instead."},{"name":"rerank","in":"query","required":false,"schema":\###
    {"type":"boolean"},"description":"Whether what was learned orders the hits. A body of JSON m\###
    ay say it instead."},{"name":"explain","in":"query","required":false,"schema":{"type":"boole\###
    an"},"description":"Whether hits say why they moved. A body of JSON may say it instead."},{"\###
    name":"log","in":"query","required":false,"schema":{"type":"boolean"},"description":"Whether\###
     the retrieval is logged. A body of JSON may say it instead."}],"requestBody":{"required":tr\###
    ue,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Search"}},"applicat\###
    ion/octet-stream":{"schema":{"type":"string","format":"binary","description":"The little-end\###
    ian 32-bit floats of one vector; everything else stands in the query string."}}}},"responses\###
    ":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/component\###
    s/schemas/SearchAnswer"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "},"x-query-id":{"description":"The query id.","schema":{"type":"string"}},"ratelimit-policy\###
    ":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/\###
    RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/re\###
    sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/comp\###
    onents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/\###
    components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref"\###
    :"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"\###
    500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavail\###
    able"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}/search/batch":{"po\###
    st":{"operationId":"searchBatch","tags":["search"],"summary":"Ask several questions.","param\###
    eters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"conte\###
    nt":{"application/json":{"schema":{"$ref":"#/components/schemas/SearchBatch"}}}},"responses"\###
    :{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/SearchAnswers"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#\###
    /components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$r\###
    ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"\###
    404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem\###
    "},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Pro\###
    blem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses\###
    /TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/componen\###
    ts/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection\###
    }/chunks/{chunk}":{"get":{"operationId":"getChunk","tags":["search"],"summary":"All that is \###
    known about a chunk.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#\###
    /components/parameters/chunk"},{"name":"query","in":"query","description":"Explain its rank \###
    for this question instead of those that taught most.","schema":{"type":"string"}}],"response\###
    s":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/componen\###
    ts/schemas/ChunkDetails"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestI\###
    D"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"\###
    #/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$\###
    ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},\###
    "404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMan\###
    yRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/resp\###
    onses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/feedback":{"post":{"operationI\###
    d":"sendFeedback","tags":["feedback"],"summary":"Say how a retrieval went.","requestBody":{"\###
    required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Feedbac\###
    kEvent"}}}},"responses":{"200":{"description":"On disk; a repeated id is answered like the f\###
    irst time.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackRe\###
    ceipt"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-pol\###
    icy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/heade\###
    rs/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components\###
    /responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/c\###
    omponents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":\###
    "#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$r\###
    ef":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":\###
    {"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Prob\###
    lem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/respon\###
    ses/Problem"}},"security":[{"key":["feedback"]}]}},"/api/v1/feedback/batch":{"post":{"operat\###
    ionId":"sendFeedbackBatch","tags":["feedback"],"summary":"Send several events, each judged b\###
    y itself.","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#\###
    /components/schemas/FeedbackBatch"}}}},"responses":{"200":{"description":"Done.","content":{\###
    "application/json":{"schema":{"$ref":"#/components/schemas/FeedbackResults"}}},"headers":{"x\###
    -request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/compone\###
    nts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":\###
    {"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized\###
    "},"403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Pro\###
    blem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses\###
    /Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/componen\###
    ts/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"ke\###
    y":["feedback"]}]}},"/api/v1/collections/{collection}/failures/search":{"post":{"operationId\###
    ":"searchFailures","tags":["failures"],"summary":"Find failures that resemble a question.","\###
    parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"\###
    content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureSearch"}}}},"res\###
    ponses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/com\###
    ponents/schemas/FailureList"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Requ\###
    estID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$re\###
    f":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401"\###
    :{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Proble\###
    m"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Pr\###
    oblem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/response\###
    s/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compone\###
    nts/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"k\###
    ey":["read"]}]}},"/api/v1/collections/{collection}/failures":{"get":{"operationId":"listFail\###
    ures","tags":["failures"],"summary":"List failures.","parameters":[{"$ref":"#/components/par\###
    ameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/paramet\###
    ers/limit"},{"$ref":"#/components/parameters/failureState"}],"responses":{"200":{"descriptio\###
    n":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailurePage\###
    "}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":\###
    {"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/Ra\###
    teLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/resp\###
    onses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/compon\###
    ents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$re\###
    f":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"s\###
    ecurity":[{"key":["read"]}]}},"/api/v1/collections/{collection}/failures/{failure}":{"get":{\###
    "operationId":"getFailure","tags":["failures"],"summary":"Show a failure.","parameters":[{"$\###
    ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/failure"}],"resp\###
    onses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/comp\###
    onents/schemas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#\###
    /components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$r\###
    ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"\###
    404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMany\###
    Requests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respo\###
    nses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{"operationId":"updateFailure","t\###
    ags":["failures"],"summary":"Close, dismiss or reopen a failure.","parameters":[{"$ref":"#/c\###
    omponents/parameters/collection"},{"$ref":"#/components/parameters/failure"}],"requestBody":\###
    {"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failu\###
    reUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"sche\###
    ma":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ra\###
    telimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/P\###
    roblem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\###
    sponses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/component\###
    s/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/compo\###
    nents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/c\###
    omponents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":\###
    {"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write"]}]}},"/api/v1/col\###
    lections/{collection}/failures/{failure}/answer":{"put":{"operationId":"curateAnswer","tags"\###
    :["failures"],"summary":"Make a text the answer to a failure's questions; it is shown first \###
    for them.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components\###
    /parameters/failure"}],"requestBody":{"required":true,"content":{"application/json":{"schema\###
    ":{"$ref":"#/components/schemas/Curation"}}}},"responses":{"200":{"description":"Done.","con\###
    tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-\###
    request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/componen\###
    ts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{\###
    "$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"\###
    },"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Prob\###
    lem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/\###
    Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/respon\###
    ses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/re\###
    sponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/c\###
    omponents/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security\###
    ":[{"key":["write"]}]},"delete":{"operationId":"withdrawAnswer","tags":["failures"],"summary\###
    ":"Take the curated answers of a failure back, and delete their documents.","parameters":[{"\###
    $ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/failure"},{"nam\###
    e":"actor","in":"query","description":"Who decides; only a keyed hash is kept.","schema":{"t\###
    ype":"string"}}],"responses":{"200":{"description":"Done.","content":{"application/json":{"s\###
    chema":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/compon\###
    ents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},\###
    "ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\###
    /responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/compon\###
    ents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$re\###
    f":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"50\###
    7":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["write"]}]}},"/api/v1/coll\###
    ections/{collection}/staleness":{"get":{"operationId":"listFindings","tags":["staleness"],"s\###
    ummary":"List findings of stale documents.","parameters":[{"$ref":"#/components/parameters/c\###
    ollection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/limit\###
    "},{"$ref":"#/components/parameters/findingState"},{"$ref":"#/components/parameters/findingV\###
    erdict"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":\###
    {"$ref":"#/components/schemas/FindingPage"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ra\###
    telimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/P\###
    roblem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\###
    sponses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/component\###
    s/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":\###
    "#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/\###
    {collection}/staleness/{finding}":{"get":{"operationId":"getFinding","tags":["staleness"],"s\###
    ummary":"Show a finding.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref\###
    ":"#/components/parameters/finding"}],"responses":{"200":{"description":"Done.","content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-request-\###
    id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/heade\###
    rs/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"\###
    #/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\###
    {"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"4\###
    29":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/\###
    Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]\###
    },"patch":{"operationId":"updateFinding","tags":["staleness"],"summary":"Confirm, dismiss, s\###
    nooze or reopen a finding.","parameters":[{"$ref":"#/components/parameters/collection"},{"$r\###
    ef":"#/components/parameters/finding"}],"requestBody":{"required":true,"content":{"applicati\###
    on/json":{"schema":{"$ref":"#/components/schemas/FindingUpdate"}}}},"responses":{"200":{"des\###
    cription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Find\###
    ing"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-polic\###
    y":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers\###
    /RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/r\###
    esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/com\###
    ponents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#\###
    /components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref\###
    ":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},\###
    "500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavai\###
    lable"}},"security":[{"key":["write"]}]}},"/api/v1/collections/{collection}/reindex":{"post"\###
    :{"operationId":"startReindex","tags":["upkeep"],"summary":"Build the next index generation \###
    and let it serve, or plan it.","parameters":[{"$ref":"#/components/parameters/collection"}],\###
    "requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/Reindex"}}}},"responses":{"200":{"description":"The plan, on a dry run.","content":\###
    {"application/json":{"schema":{"$ref":"#/components/schemas/ReindexPlan"}}},"headers":{"x-re\###
    quest-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components\###
    /headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"202":{"d\###
    escription":"Started.","content":{"application/json":{"schema":{"$ref":"#/components/schemas\###
    /Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"Location":{"de\###
    scription":"The job.","schema":{"type":"string"}},"ratelimit-policy":{"$ref":"#/components/h\###
    eaders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$re\###
    f":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"4\###
    03":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"\###
    },"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Prob\###
    lem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/\###
    Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/respon\###
    ses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compo\###
    nents/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collec\###
    tion}/reindex/rollback":{"post":{"operationId":"rollbackReindex","tags":["upkeep"],"summary"\###
    :"Go back to the previous generation, or to the embedder of before.","parameters":[{"$ref":"\###
    #/components/parameters/collection"}],"requestBody":{"required":true,"content":{"application\###
    /json":{"schema":{"$ref":"#/components/schemas/Empty"}}}},"responses":{"200":{"description":\###
    "Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}}\###
    ,"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$r\###
    ef":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLi\###
    mit"}}},"202":{"description":"Started: the way back to the embedder of before.","content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":\###
    {"$ref":"#/components/headers/RequestID"},"Location":{"description":"The job.","schema":{"ty\###
    pe":"string"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit\###
    ":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"\###
    },"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\###
    /Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/respo\###
    nses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/r\###
    esponses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/componen\###
    ts/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref"\###
    :"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"sec\###
    urity":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/health":{"get":{"operationId"\###
    :"getCollectionHealth","tags":["upkeep"],"summary":"Measure an index and give advice.","para\###
    meters":[{"$ref":"#/components/parameters/collection"}],"responses":{"200":{"description":"D\###
    one.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/HealthReport"}}}\###
    ,"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$r\###
    ef":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLi\###
    mit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/response\###
    s/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components\###
    /responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"\###
    #/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"secur\###
    ity":[{"key":["read"]}]}},"/api/v1/jobs/{job}":{"get":{"operationId":"getJob","tags":["upkee\###
    p"],"summary":"Show a job.","parameters":[{"$ref":"#/components/parameters/job"}],"responses\###
    ":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/component\###
    s/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratel\###
    imit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/componen\###
    ts/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/co\###
    mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$r\###
    ef":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"\###
    },"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unav\###
    ailable"}},"security":[{"key":["read"]}]},"delete":{"operationId":"cancelJob","tags":["upkee\###
    p"],"summary":"Cancel a job and wait until it has stopped.","parameters":[{"$ref":"#/compone\###
    nts/parameters/job"}],"responses":{"200":{"description":"Done.","content":{"application/json\###
    ":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"}\###
    ,"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/respons\###
    es/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\###
    s/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/compo\###
    nents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$r\###
    ef":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collect\###
    ions/{collection}/failures/replay":{"post":{"operationId":"replayFailures","tags":["failures\###
    "],"summary":"Ask the questions of past failures again; logs, learns and closes nothing.","p\###
    arameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"c\###
    ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureReplayRequest"}}}\###
    },"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":\###
    "#/components/schemas/FailureReplays"}}},"headers":{"x-request-id":{"$ref":"#/components/hea\###
    ders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelim\###

    """###
}
