/// The API as an OpenAPI 3.1 document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
enum OpenAPIDocument {
  static let json = ###"""
    {"openapi":"3.1.0","info":{"title":"Scrubjay","version":"0.1.0","summary":"Retrieval that le\###
    arns from feedback."},"servers":[{"url":"/"}],"tags":[{"name":"collections","description":"W\###
    hat holds documents of one kind of vector."},{"name":"documents","description":"What is sear\###
    ched."},{"name":"search","description":"Questions and answers."},{"name":"feedback","descrip\###
    tion":"How retrievals went."},{"name":"failures","description":"What went wrong before."},{"\###
    name":"staleness","description":"What is out of date."},{"name":"upkeep","description":"Inde\###
    xes and long work."},{"name":"service","description":"For operators."}],"paths":{"/":{"get":\###
    {"operationId":"getIndexPage","tags":["service"],"summary":"A page of links.","responses":{"\###
    200":{"description":"Done.","content":{"text/html; charset=utf-8":{"schema":{"type":"string"\###
    }}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}}}}},"/healthz":{"ge\###
    t":{"operationId":"getHealth","tags":["service"],"summary":"How the service is.","responses"\###
    :{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/ServiceHealth"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "}}},"500":{"$ref":"#/components/responses/Problem"}}}},"/livez":{"get":{"operationId":"getL\###
    iveness","tags":["service"],"summary":"Whether the process lives.","responses":{"200":{"desc\###
    ription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Statu\###
    s"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}}}}},"/readyz":{"g\###
    et":{"operationId":"getReadiness","tags":["service"],"summary":"Whether requests are welcome\###
    .","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/Status"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Re\###
    questID"}}},"503":{"$ref":"#/components/responses/Problem"}}}},"/metrics":{"get":{"operation\###
    Id":"getMetrics","tags":["service"],"summary":"Figures for Prometheus.","responses":{"200":{\###
    "description":"Done.","content":{"text/plain; version=0.0.4; charset=utf-8":{"schema":{"type\###
    ":"string"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"500":{"\###
    $ref":"#/components/responses/Problem"}}}},"/openapi.json":{"get":{"operationId":"getOpenAPI\###
    ","tags":["service"],"summary":"This document.","responses":{"200":{"description":"Done.","c\###
    ontent":{"application/json":{"schema":{"type":"object"}}},"headers":{"x-request-id":{"$ref":\###
    "#/components/headers/RequestID"}}}}}},"/api/v1/collections":{"get":{"operationId":"listColl\###
    ections","tags":["collections"],"summary":"List collections.","responses":{"200":{"descripti\###
    on":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection\###
    List"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref"\###
    :"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$\###
    ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collection}":{"put":{"operat\###
    ionId":"createCollection","tags":["collections"],"summary":"Create a collection; the same de\###
    finition again changes nothing.","parameters":[{"$ref":"#/components/parameters/collection"}\###
    ],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/componen\###
    ts/schemas/CollectionDefinition"}}}},"responses":{"200":{"description":"It was there.","cont\###
    ent":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"\###
    x-request-id":{"$ref":"#/components/headers/RequestID"}}},"201":{"description":"Created.","c\###
    ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers"\###
    :{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/res\###
    ponses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components\###
    /responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/compon\###
    ents/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"},"507":{"$ref":"#/co\###
    mponents/responses/Problem"}}},"get":{"operationId":"getCollection","tags":["collections"],"\###
    summary":"Show a collection.","parameters":[{"$ref":"#/components/parameters/collection"}],"\###
    responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/\###
    components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Re\###
    questID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/resp\###
    onses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/\###
    responses/Problem"}}},"patch":{"operationId":"updateCollection","tags":["collections"],"summ\###
    ary":"Change settings.","parameters":[{"$ref":"#/components/parameters/collection"}],"reques\###
    tBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schema\###
    s/CollectionUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"application/js\###
    on":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref"\###
    :"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{\###
    "$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"41\###
    5":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"}\###
    ,"503":{"$ref":"#/components/responses/Problem"}}},"delete":{"operationId":"deleteCollection\###
    ","tags":["collections"],"summary":"Delete a collection with all that belongs to it.","param\###
    eters":[{"$ref":"#/components/parameters/collection"}],"responses":{"204":{"description":"Do\###
    ne; no body.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500\###
    ":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}\###
    }},"/api/v1/collections/{collection}/documents":{"put":{"operationId":"putDocuments","tags":\###
    ["documents"],"summary":"Write documents: all or none of a JSON body, each by itself of a st\###
    ream.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required\###
    ":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DocumentWrite"}\###
    },"application/x-ndjson":{"schema":{"type":"string","description":"One DocumentInput a line.\###
    "}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$r\###
    ef":"#/components/schemas/DocumentResults"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/com\###
    ponents/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#\###
    /components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref\###
    ":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"\###
    $ref":"#/components/responses/Problem"},"507":{"$ref":"#/components/responses/Problem"}}},"g\###
    et":{"operationId":"listDocuments","tags":["documents"],"summary":"List documents in order o\###
    f id.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/par\###
    ameters/cursor"},{"$ref":"#/components/parameters/limit"}],"responses":{"200":{"description"\###
    :"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DocumentPage"\###
    }}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/c\###
    omponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":\###
    "#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v\###
    1/collections/{collection}/documents/{document}":{"get":{"operationId":"getDocument","tags":\###
    ["documents"],"summary":"Show a document with its chunks.","parameters":[{"$ref":"#/componen\###
    ts/parameters/collection"},{"$ref":"#/components/parameters/document"}],"responses":{"200":{\###
    "description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/\###
    Document"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$\###
    ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500"\###
    :{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}\###
    ,"delete":{"operationId":"deleteDocument","tags":["documents"],"summary":"Delete a document.\###
    ","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/paramete\###
    rs/document"}],"responses":{"204":{"description":"Done; no body.","headers":{"x-request-id":\###
    {"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},\###
    "404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Proble\###
    m"},"503":{"$ref":"#/components/responses/Problem"},"507":{"$ref":"#/components/responses/Pr\###
    oblem"}}}},"/api/v1/collections/{collection}/search":{"post":{"operationId":"search","tags":\###
    ["search"],"summary":"Ask.","parameters":[{"$ref":"#/components/parameters/collection"},{"$r\###
    ef":"#/components/parameters/queryID"}],"requestBody":{"required":true,"content":{"applicati\###
    on/json":{"schema":{"$ref":"#/components/schemas/Search"}}}},"responses":{"200":{"descriptio\###
    n":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/SearchAnswe\###
    r"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"x-query-id":{"des\###
    cription":"The query id.","schema":{"type":"string"}}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/resp\###
    onses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/\###
    responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compone\###
    nts/responses/Problem"}}}},"/api/v1/collections/{collection}/search/batch":{"post":{"operati\###
    onId":"searchBatch","tags":["search"],"summary":"Ask several questions.","parameters":[{"$re\###
    f":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"applica\###
    tion/json":{"schema":{"$ref":"#/components/schemas/SearchBatch"}}}},"responses":{"200":{"des\###
    cription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Sear\###
    chAnswers"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409\###
    ":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},\###
    "415":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Proble\###
    m"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collection}/chu\###
    nks/{chunk}":{"get":{"operationId":"getChunk","tags":["search"],"summary":"All that is known\###
     about a chunk.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/comp\###
    onents/parameters/chunk"}],"responses":{"200":{"description":"Done.","content":{"application\###
    /json":{"schema":{"$ref":"#/components/schemas/ChunkDetails"}}},"headers":{"x-request-id":{"\###
    $ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"4\###
    04":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"\###
    },"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/feedback":{"post":{"operationI\###
    d":"sendFeedback","tags":["feedback"],"summary":"Say how a retrieval went.","requestBody":{"\###
    required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Feedbac\###
    kEvent"}}}},"responses":{"200":{"description":"On disk; a repeated id is answered like the f\###
    irst time.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackRe\###
    ceipt"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref\###
    ":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"\###
    $ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415\###
    ":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},\###
    "500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Proble\###
    m"},"507":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/feedback/batch":{"post":{"op\###
    erationId":"sendFeedbackBatch","tags":["feedback"],"summary":"Send several events, each judg\###
    ed by itself.","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/FeedbackBatch"}}}},"responses":{"200":{"description":"Done.","conten\###
    t":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackResults"}}},"headers"\###
    :{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/res\###
    ponses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components\###
    /responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compon\###
    ents/responses/Problem"}}}},"/api/v1/collections/{collection}/failures/search":{"post":{"ope\###
    rationId":"searchFailures","tags":["failures"],"summary":"Find failures that resemble a ques\###
    tion.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required\###
    ":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureSearch"}\###
    }}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/FailureList"}}},"headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/component\###
    s/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/compo\###
    nents/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/c\###
    omponents/responses/Problem"}}}},"/api/v1/collections/{collection}/failures":{"get":{"operat\###
    ionId":"listFailures","tags":["failures"],"summary":"List failures.","parameters":[{"$ref":"\###
    #/components/parameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/co\###
    mponents/parameters/limit"},{"$ref":"#/components/parameters/failureState"}],"responses":{"2\###
    00":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/sch\###
    emas/FailurePage"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"\###
    400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem\###
    "},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Pro\###
    blem"}}}},"/api/v1/collections/{collection}/failures/{failure}":{"get":{"operationId":"getFa\###
    ilure","tags":["failures"],"summary":"Show a failure.","parameters":[{"$ref":"#/components/p\###
    arameters/collection"},{"$ref":"#/components/parameters/failure"}],"responses":{"200":{"desc\###
    ription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failu\###
    re"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"\###
    #/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$re\###
    f":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}},"patc\###
    h":{"operationId":"updateFailure","tags":["failures"],"summary":"Close, dismiss or reopen a \###
    failure.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/\###
    parameters/failure"}],"requestBody":{"required":true,"content":{"application/json":{"schema"\###
    :{"$ref":"#/components/schemas/FailureUpdate"}}}},"responses":{"200":{"description":"Done.",\###
    "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"headers":\###
    {"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/resp\###
    onses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/\###
    responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/compone\###
    nts/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/com\###
    ponents/responses/Problem"}}}},"/api/v1/collections/{collection}/staleness":{"get":{"operati\###
    onId":"listFindings","tags":["staleness"],"summary":"List findings of stale documents.","par\###
    ameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/cur\###
    sor"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/findingState\###
    "}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/FindingPage"}}},"headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/component\###
    s/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compo\###
    nents/responses/Problem"}}}},"/api/v1/collections/{collection}/staleness/{finding}":{"get":{\###
    "operationId":"getFinding","tags":["staleness"],"summary":"Show a finding.","parameters":[{"\###
    $ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/finding"}],"res\###
    ponses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/com\###
    ponents/schemas/Finding"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestI\###
    D"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/\###
    Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respon\###
    ses/Problem"}}},"patch":{"operationId":"updateFinding","tags":["staleness"],"summary":"Confi\###
    rm, dismiss, snooze or reopen a finding.","parameters":[{"$ref":"#/components/parameters/col\###
    lection"},{"$ref":"#/components/parameters/finding"}],"requestBody":{"required":true,"conten\###
    t":{"application/json":{"schema":{"$ref":"#/components/schemas/FindingUpdate"}}}},"responses\###
    ":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/component\###
    s/schemas/Finding"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},\###
    "400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Proble\###
    m"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Pr\###
    oblem"},"415":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/response\###
    s/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collect\###
    ion}/reindex":{"post":{"operationId":"startReindex","tags":["upkeep"],"summary":"Build the n\###
    ext index generation and let it serve, or plan it.","parameters":[{"$ref":"#/components/para\###
    meters/collection"}],"requestBody":{"required":true,"content":{"application/json":{"schema":\###
    {"$ref":"#/components/schemas/Reindex"}}}},"responses":{"200":{"description":"The plan, on a\###
     dry run.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReindexPlan\###
    "}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"202":{"descripti\###
    on":"Started.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}\###
    ,"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"Location":{"descriptio\###
    n":"The job.","schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/Problem"},\###
    "404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Proble\###
    m"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Pr\###
    oblem"},"422":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/response\###
    s/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collect\###
    ion}/reindex/rollback":{"post":{"operationId":"rollbackReindex","tags":["upkeep"],"summary":\###
    "Go back to the previous generation.","parameters":[{"$ref":"#/components/parameters/collect\###
    ion"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/com\###
    ponents/schemas/Empty"}}}},"responses":{"200":{"description":"Done.","content":{"application\###
    /json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$r\###
    ef":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404\###
    ":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},\###
    "413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Proble\###
    m"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Pr\###
    oblem"}}}},"/api/v1/collections/{collection}/health":{"get":{"operationId":"getCollectionHea\###
    lth","tags":["upkeep"],"summary":"Measure an index and give advice.","parameters":[{"$ref":"\###
    #/components/parameters/collection"}],"responses":{"200":{"description":"Done.","content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/HealthReport"}}},"headers":{"x-req\###
    uest-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/P\###
    roblem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/respons\###
    es/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/jobs/{job}":{"get":\###
    {"operationId":"getJob","tags":["upkeep"],"summary":"Show a job.","parameters":[{"$ref":"#/c\###
    omponents/parameters/job"}],"responses":{"200":{"description":"Done.","content":{"applicatio\###
    n/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#\###
    /components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$r\###
    ef":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":\###
    {"$ref":"#/components/responses/Problem"}}},"delete":{"operationId":"cancelJob","tags":["upk\###
    eep"],"summary":"Cancel a job and wait until it has stopped.","parameters":[{"$ref":"#/compo\###
    nents/parameters/job"}],"responses":{"200":{"description":"Done.","content":{"application/js\###
    on":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/com\###
    ponents/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":\###
    "#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$r\###
    ef":"#/components/responses/Problem"}}}}},"components":{"schemas":{"Problem":{"type":"object\###
    ","properties":{"type":{"type":"string","description":"The kind of problem, a URN."},"title"\###
    :{"type":"string","description":"The same for all problems of the kind."},"status":{"type":"\###
    integer"},"detail":{"type":"string","description":"What happened and what to do."},"instance\###
    ":{"type":"string","description":"The address."},"errors":{"type":"array","items":{"$ref":"#\###
    /components/schemas/FieldError"}},"request_id":{"type":"string","description":"Also in x-req\###
    uest-id."}},"description":"RFC 9457.","required":["type","title","status","detail"]},"FieldE\###
    rror":{"type":"object","properties":{"pointer":{"type":"string","description":"The field, RF\###
    C 6901."},"detail":{"type":"string"}},"required":["detail"]},"Vector":{"description":"A vect\###
    or: numbers, or base64 of its little-endian float32 bytes.","oneOf":[{"type":"array","items"\###
    :{"type":"number"},"minItems":1,"maxItems":8192},{"type":"string","contentEncoding":"base64"\###
    }]},"Filter":{"type":"object","description":"Which chunks may be hits: must, should, must_no\###
    t of conditions on the payload.","additionalProperties":false,"properties":{"must":{},"shoul\###
    d":{},"must_not":{},"min_should":{}}},"Settings":{"type":"object","properties":{"learning":{\###
    "type":"string","enum":["balanced","cautious","off"],"description":"How far feedback may mov\###
    e hits."},"demote_stale":{"type":"boolean","description":"Whether findings may lower the ran\###
    k of stale chunks."},"log_query_text":{"type":"boolean","description":"Whether the text of q\###
    ueries is kept."}},"additionalProperties":false},"Freshness":{"type":"object","properties":{\###
    "verdict":{"type":"string","enum":["current","suspected","superseded","contradicted","change\###
    d_at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"maximum\###
    ":1},"finding_id":{"type":["string","null"]}},"required":["verdict","confidence","finding_id\###
    "]},"CollectionDefinition":{"type":"object","properties":{"dimension":{"type":"integer","min\###
    imum":1,"maximum":8192,"description":"Components of a vector; may be left out with the built\###
    -in embedder."},"metric":{"type":"string","enum":["cosine","dot","euclidean"],"default":"cos\###
    ine"},"embedder":{"type":"string","minLength":1,"maxLength":64,"default":"none","description\###
    ":"builtin, none, or a configured name."},"index":{"type":"object","properties":{"kind":{"ty\###
    pe":"string","enum":["auto","flat","ivf"],"default":"auto"}},"additionalProperties":false},"\###
    settings":{"$ref":"#/components/schemas/Settings"}},"additionalProperties":false},"Collectio\###
    nUpdate":{"type":"object","properties":{"settings":{"$ref":"#/components/schemas/Settings"}}\###
    ,"required":["settings"],"additionalProperties":false},"Collection":{"type":"object","proper\###
    ties":{"name":{"type":"string"},"dimension":{"type":"integer"},"metric":{"type":"string"},"e\###
    mbedder":{"type":"string"},"index":{"type":"object","properties":{"kind":{"type":"string"}},\###
    "required":["kind"]},"settings":{"$ref":"#/components/schemas/Settings"},"created_at":{"type\###
    ":"string","format":"date-time","description":"RFC 3339."},"generation":{"type":"integer","d\###
    escription":"The index generation that serves; 0 before the first."},"space":{"type":"intege\###
    r","description":"The embedding space, counted from 1."},"counts":{"type":"object","properti\###
    es":{"documents":{"type":"integer","minimum":0},"chunks":{"type":"integer","minimum":0},"ret\###
    rievals":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0}},"required":\###
    ["documents","chunks","retrievals","events"]},"health":{"type":"object","properties":{"statu\###
    s":{"type":"string","enum":["ok","degraded"]},"notices":{"type":"array","items":{"type":"str\###
    ing"}}},"required":["status","notices"]}},"required":["name","dimension","metric","embedder"\###
    ,"index","settings","created_at","generation","space","counts","health"]},"CollectionList":{\###
    "type":"object","properties":{"collections":{"type":"array","items":{"$ref":"#/components/sc\###
    hemas/Collection"}}},"required":["collections"]},"ChunkInput":{"type":"object","properties":\###
    {"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":"string"},"heading_path\###
    ":{"type":"array","items":{"type":"string"},"maxItems":16,"description":"The headings above,\###
     outermost first."},"embedding":{"$ref":"#/components/schemas/Vector"},"metadata":{"type":"o\###
    bject","description":"The caller's own payload; filters can read it.","additionalProperties"\###
    :true}},"required":["id"],"additionalProperties":false},"DocumentInput":{"type":"object","pr\###
    operties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":"string","des\###
    cription":"Markdown or plain text, to be cut and embedded here."},"source_uri":{"type":"stri\###
    ng","description":"Where it comes from; documents that share it are versions of one source."\###
    },"version":{"type":"string"},"published_at":{"type":"string","format":"date-time","descript\###
    ion":"RFC 3339."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339\###
    ."},"metadata":{"type":"object","description":"The caller's own payload; filters can read it\###
    .","additionalProperties":true},"chunks":{"type":"array","items":{"$ref":"#/components/schem\###
    as/ChunkInput"}}},"description":"Either text or chunks.","required":["id"],"additionalProper\###
    ties":false},"DocumentWrite":{"type":"object","properties":{"documents":{"type":"array","ite\###
    ms":{"$ref":"#/components/schemas/DocumentInput"},"minItems":1,"maxItems":1000}},"required":\###
    ["documents"],"additionalProperties":false},"DocumentResults":{"type":"object","properties":\###
    {"results":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"li\###
    ne":{"type":"integer","description":"Of a stream, from 1."},"status":{"type":"string","enum"\###
    :["created","replaced","unchanged","failed"]},"chunks":{"type":"integer"},"embedded":{"type"\###
    :"integer","description":"Chunks that had to be embedded."},"problem":{"$ref":"#/components/\###
    schemas/Problem"}},"required":["status"]}},"created":{"type":"integer"},"replaced":{"type":"\###
    integer"},"unchanged":{"type":"integer"},"failed":{"type":"integer"}},"required":["results"]\###
    },"DocumentRecord":{"type":"object","properties":{"id":{"type":"string"},"source_uri":{"type\###
    ":["string","null"]},"version":{"type":["string","null"]},"published_at":{"type":["string","\###
    null"],"format":"date-time","description":"RFC 3339."},"expires_at":{"type":["string","null"\###
    ],"format":"date-time","description":"RFC 3339."},"metadata":{"type":"object","description":\###
    "The caller's own payload; filters can read it.","additionalProperties":true},"fingerprint":\###
    {"type":"string"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339\###
    ."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339."}},"required\###
    ":["id","metadata","fingerprint","created_at","updated_at"]},"Chunk":{"type":"object","prope\###
    rties":{"id":{"type":"string"},"document_id":{"type":"string"},"ordinal":{"type":"integer"},\###
    "text":{"type":["string","null"]},"heading_path":{"type":"array","items":{"type":"string"}},\###
    "metadata":{"type":"object","description":"The caller's own payload; filters can read it.","\###
    additionalProperties":true},"fingerprint":{"type":"string"}},"required":["id","document_id",\###
    "ordinal","text","heading_path","metadata","fingerprint"]},"Document":{"allOf":[{"$ref":"#/c\###
    omponents/schemas/DocumentRecord"},{"type":"object","properties":{"chunks":{"type":"array","\###
    items":{"$ref":"#/components/schemas/Chunk"}}},"required":["chunks"]}]},"DocumentPage":{"typ\###
    e":"object","properties":{"documents":{"type":"array","items":{"$ref":"#/components/schemas/\###
    DocumentRecord"}},"next_cursor":{"type":["string","null"]}},"required":["documents","next_cu\###
    rsor"]},"Search":{"type":"object","properties":{"query":{"type":"string","minLength":1,"desc\###
    ription":"The question in words."},"embedding":{"$ref":"#/components/schemas/Vector"},"limit\###
    ":{"type":"integer","minimum":1,"maximum":1000,"default":10},"mode":{"type":"string","enum":\###
    ["dense","lexical","hybrid"],"default":"dense"},"filter":{"$ref":"#/components/schemas/Filte\###
    r"},"min_score":{"type":"number"},"recall_target":{"type":"number","minimum":0.01,"maximum":\###
    1,"default":0.95,"description":"The share of true neighbours to find."},"rerank":{"type":"bo\###
    olean","default":true,"description":"Whether what was learned may move hits."},"explain":{"t\###
    ype":"boolean","default":false},"log":{"type":"boolean","default":true,"description":"A sear\###
    ch that is not logged has no query id, does not explore and teaches nothing."},"query_id":{"\###
    type":"string","minLength":1,"maxLength":100,"description":"The client's own id."},"session_\###
    id":{"type":"string","minLength":1,"maxLength":512},"actor":{"type":"string","minLength":1,"\###
    maxLength":512}},"description":"A query, an embedding or both.","additionalProperties":false\###
    },"SearchBatch":{"type":"object","properties":{"searches":{"type":"array","items":{"$ref":"#\###
    /components/schemas/Search"},"minItems":1,"maxItems":100}},"required":["searches"],"addition\###
    alProperties":false},"Explanation":{"type":"object","properties":{"summary":{"type":"string"\###
    },"past_queries":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"\###
    string"},"similarity":{"type":"number"},"helped":{"type":"number"},"failed":{"type":"number"\###
    }},"required":["query_id","similarity","helped","failed"]}},"actors":{"type":"integer"},"tru\###
    st":{"type":"number"},"figures":{"type":"object","additionalProperties":{"type":"number"}}},\###
    "required":["summary","past_queries","actors","trust","figures"]},"Hit":{"type":"object","pr\###
    operties":{"chunk_id":{"type":"string"},"document_id":{"type":"string"},"rank":{"type":"inte\###
    ger","minimum":1},"score":{"type":"number"},"similarity":{"type":"number"},"text":{"type":["\###
    string","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"metadata":{"type\###
    ":"object","description":"The caller's own payload; filters can read it.","additionalPropert\###
    ies":true},"source_uri":{"type":["string","null"]},"freshness":{"$ref":"#/components/schemas\###
    /Freshness"},"adjustment":{"type":"object","properties":{"value":{"type":"number","descripti\###
    on":"What learning added to the score."},"rank_before":{"type":"integer","minimum":1,"descri\###
    ption":"The place without learning."},"evidence":{"type":"integer","description":"Events beh\###
    ind it."},"explanation":{"$ref":"#/components/schemas/Explanation"}},"required":["value","ra\###
    nk_before","evidence"]}},"required":["chunk_id","document_id","rank","score","similarity","t\###
    ext","metadata","source_uri","freshness","adjustment"]},"Warning":{"type":"object","properti\###
    es":{"kind":{"type":"string","enum":["similar_failure"]},"failure_id":{"type":"string"},"sim\###
    ilarity":{"type":"number"},"label":{"type":["string","null"]},"state":{"type":"string"},"kno\###
    wn_good":{"type":"array","items":{"type":"string"}},"known_bad":{"type":"array","items":{"ty\###
    pe":"string"}},"correction":{"type":["string","null"]}},"required":["kind","failure_id","sim\###
    ilarity","label","state","known_good","known_bad","correction"]},"SearchAnswer":{"type":"obj\###
    ect","properties":{"query_id":{"type":"string","description":"Send it back with feedback; ab\###
    sent if the search was not logged."},"generation":{"type":"integer"},"policy":{"type":"strin\###
    g"},"hits":{"type":"array","items":{"$ref":"#/components/schemas/Hit"}},"warnings":{"type":"\###
    array","items":{"$ref":"#/components/schemas/Warning"}},"approximate":{"type":"object","prop\###
    erties":{"lists_probed":{"type":"integer"},"exact":{"type":"boolean"}},"required":["lists_pr\###
    obed","exact"]},"notices":{"type":"array","items":{"type":"string"}}},"required":["generatio\###
    n","policy","hits","warnings","approximate"]},"SearchAnswers":{"type":"object","properties":\###
    {"results":{"type":"array","items":{"$ref":"#/components/schemas/SearchAnswer"}}},"required"\###
    :["results"]},"FeedbackEvent":{"type":"object","properties":{"id":{"type":"string","minLengt\###
    h":1,"maxLength":512,"description":"Makes retries safe."},"query_id":{"type":"string","minLe\###
    ngth":1,"maxLength":512},"timestamp":{"type":"string","format":"date-time","description":"RF\###
    C 3339."},"source":{"type":"string","enum":["user","annotator","llm","code","implicit"],"def\###
    ault":"user"},"name":{"type":"string","minLength":1,"maxLength":64,"description":"thumb, rat\###
    ing, label, click, copy, cited, dwell, rephrase, abandon, task, correction, review or anothe\###
    r."},"target":{"type":"object","properties":{"kind":{"type":"string","enum":["response","chu\###
    nk","document"]},"id":{"type":"string","minLength":1,"maxLength":512},"rank":{"type":"intege\###
    r","minimum":1,"description":"From 1."}},"required":["kind"],"additionalProperties":false},"\###
    cited":{"type":"array","items":{"type":"string"},"description":"Chunks that the answer used.\###
    "},"score":{"type":["number","null"],"minimum":-1,"maximum":1,"description":"null retracts t\###
    he actor's earlier event of that name and target. May be left out for label, correction, rep\###
    hrase, abandon (-1) and click, copy, cited (1)."},"label":{"type":"string","enum":["irreleva\###
    nt","outdated","incorrect","incomplete","wrong_citation","unsafe","missing","other"]},"comme\###
    nt":{"type":"string"},"correction":{"type":"string"},"expected":{"type":"object","properties\###
    ":{"chunk_id":{"type":"string","minLength":1,"maxLength":512}},"required":["chunk_id"],"addi\###
    tionalProperties":false},"actor":{"type":"string","minLength":1,"maxLength":512,"description\###
    ":"Kept only as a keyed hash."},"session_id":{"type":"string","minLength":1,"maxLength":512}\###
    ,"application":{"type":"string","minLength":1,"maxLength":512},"metadata":{"type":"object","\###
    description":"The caller's own payload; filters can read it.","additionalProperties":true}},\###
    "required":["query_id","name"],"additionalProperties":false},"FeedbackBatch":{"type":"object\###
    ","properties":{"events":{"type":"array","items":{"type":"object"},"minItems":1,"maxItems":1\###
    000,"description":"Each a FeedbackEvent, judged by itself."}},"required":["events"],"additio\###
    nalProperties":false},"FeedbackReceipt":{"type":"object","properties":{"id":{"type":"string"\###
    },"status":{"type":"string","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"fa\###
    ult":{"type":["string","null"],"description":"Who is to blame or to thank: retrieval, docume\###
    nt, generation, out_of_scope."},"chunks":{"type":"array","items":{"type":"string"},"descript\###
    ion":"The chunks it falls on."}},"required":["id","status","linked","fault","chunks"]},"Feed\###
    backResults":{"type":"object","properties":{"results":{"type":"array","items":{"type":"objec\###
    t","properties":{"code":{"type":"integer","description":"The status that the event alone wou\###
    ld have had."},"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicat\###
    e","refused"]},"linked":{"type":"boolean"},"fault":{"type":["string","null"]},"chunks":{"typ\###
    e":"array","items":{"type":"string"}},"problem":{"$ref":"#/components/schemas/Problem"}},"re\###
    quired":["code","status"]}}},"required":["results"]},"FailureSearch":{"type":"object","prope\###
    rties":{"query":{"type":"string","minLength":1},"embedding":{"$ref":"#/components/schemas/Ve\###
    ctor"},"limit":{"type":"integer","minimum":1,"maximum":1000,"default":10}},"additionalProper\###
    ties":false},"Failure":{"type":"object","properties":{"id":{"type":"string"},"similarity":{"\###
    type":"number","minimum":0,"maximum":1},"state":{"type":"string","enum":["open","fixed","reg\###
    ressed","dismissed"]},"label":{"type":["string","null"]},"fault":{"type":["string","null"]},\###
    "query_ids":{"type":"array","items":{"type":"string"}},"queries":{"type":"array","items":{"t\###
    ype":"string"}},"known_bad":{"type":"array","items":{"type":"string"}},"known_good":{"type":\###
    "array","items":{"type":"string"}},"correction":{"type":["string","null"]},"events":{"type":\###
    "integer"},"history":{"type":"array","items":{"type":"string"}}},"required":["id","state","l\###
    abel","fault","query_ids","queries","known_bad","known_good","correction","events","history"\###
    ]},"FailureList":{"type":"object","properties":{"failures":{"type":"array","items":{"$ref":"\###
    #/components/schemas/Failure"}}},"required":["failures"]},"FailurePage":{"type":"object","pr\###
    operties":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}},"next\###
    _cursor":{"type":["string","null"]}},"required":["failures","next_cursor"]},"FailureUpdate":\###
    {"type":"object","properties":{"state":{"type":"string","enum":["open","fixed","dismissed"]}\###
    ,"note":{"type":"string"},"actor":{"type":"string","minLength":1,"maxLength":512}},"required\###
    ":["state"],"additionalProperties":false},"Finding":{"type":"object","properties":{"id":{"ty\###
    pe":"string"},"document_id":{"type":"string"},"chunk_ids":{"type":"array","items":{"type":"s\###
    tring"}},"verdict":{"type":"string","enum":["current","suspected","superseded","contradicted\###
    ","changed_at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0\###
    ,"maximum":1},"state":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"e\###
    vidence":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string"},"we\###
    ight":{"type":"number","description":"Natural log odds."},"summary":{"type":"string"},"recor\###
    ded_at":{"type":"string","format":"date-time","description":"RFC 3339."}},"required":["kind"\###
    ,"weight","summary","recorded_at"]}},"advice":{"type":"string"},"traffic":{"type":"integer"}\###
    },"required":["id","document_id","chunk_ids","verdict","confidence","state","evidence","advi\###
    ce","traffic"]},"FindingPage":{"type":"object","properties":{"findings":{"type":"array","ite\###
    ms":{"$ref":"#/components/schemas/Finding"}},"next_cursor":{"type":["string","null"]}},"requ\###
    ired":["findings","next_cursor"]},"FindingUpdate":{"type":"object","properties":{"state":{"t\###
    ype":"string","enum":["open","confirmed","dismissed","snoozed"]},"until":{"type":"string","f\###
    ormat":"date-time","description":"With snoozed alone."},"note":{"type":"string"},"actor":{"t\###
    ype":"string","minLength":1,"maxLength":512}},"required":["state"],"additionalProperties":fa\###
    lse},"ChunkDetails":{"allOf":[{"$ref":"#/components/schemas/Chunk"},{"type":"object","proper\###
    ties":{"document":{"$ref":"#/components/schemas/DocumentRecord"},"freshness":{"$ref":"#/comp\###
    onents/schemas/Freshness"},"votes":{"type":"object","properties":{"positive":{"type":"intege\###
    r"},"negative":{"type":"integer"},"actors":{"type":"integer"},"recent":{"type":"array","item\###
    s":{"type":"object","properties":{"query_id":{"type":"string"},"recorded_at":{"type":"string\###
    ","format":"date-time","description":"RFC 3339."},"name":{"type":"string"},"label":{"type":[\###
    "string","null"]},"value":{"type":"number"},"fault":{"type":"string"}},"required":["query_id\###
    ","recorded_at","name","label","value","fault"]}}},"required":["positive","negative","actors\###
    ","recent"]},"findings":{"type":"array","items":{"$ref":"#/components/schemas/Finding"}},"fa\###
    ilures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"required":["docum\###
    ent","freshness","votes","findings","failures"]}]},"Reindex":{"type":"object","properties":{\###
    "dry_run":{"type":"boolean","default":false},"strategy":{"type":"string","enum":["auto","reb\###
    uild","reembed"],"default":"auto"},"embedder":{"type":"string","minLength":1,"maxLength":64,\###
    "description":"Move the collection to this embedder."},"minimum_recall":{"type":"number","mi\###
    nimum":0,"maximum":1,"default":0.9,"description":"The recall@10 against exact search that th\###
    e new generation must reach."}},"additionalProperties":false},"Empty":{"type":"object","prop\###
    erties":{},"additionalProperties":false},"ReindexPlan":{"type":"object","properties":{"strat\###
    egy":{"type":"string","enum":["rebuild","reembed","refuse"]},"collection":{"type":"string"},\###
    "embedder":{"type":"string"},"generation":{"type":"integer"},"steps":{"type":"array","items"\###
    :{"type":"string"}},"vectors":{"type":"integer"},"bytes":{"type":"integer"},"embeddings":{"t\###
    ype":"integer"},"estimated_seconds":{"type":"number"}},"required":["strategy","collection","\###
    embedder","generation","steps","vectors","bytes","embeddings","estimated_seconds"]},"Job":{"\###
    type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string"},"state":{"type"\###
    :"string","enum":["queued","running","succeeded","failed","cancelled"]},"progress":{"type":"\###
    object","properties":{"done":{"type":"integer"},"total":{"type":"integer"},"unit":{"type":"s\###
    tring"}},"required":["done","total","unit"]},"result":{},"error":{"type":"string"},"created_\###
    at":{"type":"string","format":"date-time","description":"RFC 3339."},"updated_at":{"type":"s\###
    tring","format":"date-time","description":"RFC 3339."}},"required":["id","kind","state","pro\###
    gress","created_at","updated_at"]},"HealthReport":{"type":"object","properties":{"collection\###
    ":{"type":"string"},"status":{"type":"string","enum":["ok","degraded"]},"index":{"type":"obj\###
    ect"},"recall":{"type":["object","null"]},"advice":{"type":"array","items":{"type":"string"}\###
    }},"required":["collection","status","index","advice"]},"ServiceHealth":{"type":"object","pr\###
    operties":{"status":{"type":"string","enum":["ok","degraded"]},"state":{"type":"string","enu\###
    m":["opening","ready","draining"]},"version":{"type":"string"},"collections":{"type":"intege\###
    r"},"degraded":{"type":"array","items":{"type":"object","properties":{"collection":{"type":"\###
    string"},"notices":{"type":"array","items":{"type":"string"}}},"required":["collection","not\###
    ices"]}}},"required":["status","state","version","collections","degraded"]},"Status":{"type"\###
    :"object","properties":{"status":{"type":"string"}},"required":["status"]}},"parameters":{"c\###
    ollection":{"name":"collection","in":"path","required":true,"schema":{"type":"string","patte\###
    rn":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"document","in":"path","required":true,"descri\###
    ption":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"chunk":\###
    {"name":"chunk","in":"path","required":true,"description":"Percent-encoded.","schema":{"type\###
    ":"string","minLength":1,"maxLength":512}},"failure":{"name":"failure","in":"path","required\###
    ":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":\###
    512}},"finding":{"name":"finding","in":"path","required":true,"description":"Percent-encoded\###
    .","schema":{"type":"string","minLength":1,"maxLength":512}},"job":{"name":"job","in":"path"\###
    ,"required":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"m\###
    axLength":512}},"cursor":{"name":"cursor","in":"query","description":"The next_cursor of the\###
     page before.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","schema":{"t\###
    ype":"integer","minimum":1,"maximum":1000,"default":100}},"failureState":{"name":"state","in\###
    ":"query","schema":{"type":"string","enum":["open","fixed","regressed","dismissed"]}},"findi\###
    ngState":{"name":"state","in":"query","schema":{"type":"string","enum":["open","confirmed","\###
    dismissed","snoozed"]}},"queryID":{"name":"X-Query-Id","in":"header","description":"The same\###
     as query_id in the body.","schema":{"type":"string","minLength":1,"maxLength":100}}},"heade\###
    rs":{"RequestID":{"description":"Names the request.","schema":{"type":"string"}}},"responses\###
    ":{"Problem":{"description":"A problem.","headers":{"x-request-id":{"$ref":"#/components/hea\###
    ders/RequestID"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/sche\###
    mas/Problem"}}}}}}}\###

    """###
}
