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
    "Go back to the previous generation, or to the embedder of before.","parameters":[{"$ref":"#\###
    /components/parameters/collection"}],"requestBody":{"required":true,"content":{"application/\###
    json":{"schema":{"$ref":"#/components/schemas/Empty"}}}},"responses":{"200":{"description":"\###
    Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},\###
    "headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"202":{"description":"\###
    Started: the way back to the embedder of before.","content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/\###
    RequestID"},"Location":{"description":"The job.","schema":{"type":"string"}}}},"400":{"$ref"\###
    :"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$\###
    ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415"\###
    :{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"\###
    500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem\###
    "}}}},"/api/v1/collections/{collection}/health":{"get":{"operationId":"getCollectionHealth",\###
    "tags":["upkeep"],"summary":"Measure an index and give advice.","parameters":[{"$ref":"#/com\###
    ponents/parameters/collection"}],"responses":{"200":{"description":"Done.","content":{"appli\###
    cation/json":{"schema":{"$ref":"#/components/schemas/HealthReport"}}},"headers":{"x-request-\###
    id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Proble\###
    m"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Pr\###
    oblem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/jobs/{job}":{"get":{"ope\###
    rationId":"getJob","tags":["upkeep"],"summary":"Show a job.","parameters":[{"$ref":"#/compon\###
    ents/parameters/job"}],"responses":{"200":{"description":"Done.","content":{"application/jso\###
    n":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/comp\###
    onents/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"\###
    #/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$re\###
    f":"#/components/responses/Problem"}}},"delete":{"operationId":"cancelJob","tags":["upkeep"]\###
    ,"summary":"Cancel a job and wait until it has stopped.","parameters":[{"$ref":"#/components\###
    /parameters/job"}],"responses":{"200":{"description":"Done.","content":{"application/json":{\###
    "schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/componen\###
    ts/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/co\###
    mponents/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"\###
    #/components/responses/Problem"}}}}},"components":{"schemas":{"Problem":{"type":"object","pr\###
    operties":{"type":{"type":"string","description":"The kind of problem, a URN."},"title":{"ty\###
    pe":"string","description":"The same for all problems of the kind."},"status":{"type":"integ\###
    er"},"detail":{"type":"string","description":"What happened and what to do."},"instance":{"t\###
    ype":"string","description":"The address."},"errors":{"type":"array","items":{"$ref":"#/comp\###
    onents/schemas/FieldError"}},"request_id":{"type":"string","description":"Also in x-request-\###
    id."}},"description":"RFC 9457.","required":["type","title","status","detail"]},"FieldError"\###
    :{"type":"object","properties":{"pointer":{"type":"string","description":"The field, RFC 690\###
    1."},"detail":{"type":"string"}},"required":["detail"]},"Vector":{"description":"A vector: n\###
    umbers, or base64 of its little-endian float32 bytes.","oneOf":[{"type":"array","items":{"ty\###
    pe":"number"},"minItems":1,"maxItems":8192},{"type":"string","contentEncoding":"base64"}]},"\###
    Filter":{"type":"object","description":"Which chunks may be hits: must, should, must_not of \###
    conditions on the payload.","additionalProperties":false,"properties":{"must":{},"should":{}\###
    ,"must_not":{},"min_should":{}}},"Settings":{"type":"object","properties":{"learning":{"type\###
    ":"string","enum":["balanced","cautious","off"],"description":"How far feedback may move hit\###
    s."},"demote_stale":{"type":"boolean","description":"Whether findings may lower the rank of \###
    stale chunks."},"log_query_text":{"type":"boolean","description":"Whether the text of querie\###
    s is kept."}},"additionalProperties":false},"Freshness":{"type":"object","properties":{"verd\###
    ict":{"type":"string","enum":["current","suspected","superseded","contradicted","changed_at_\###
    source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},\###
    "finding_id":{"type":["string","null"]}},"required":["verdict","confidence","finding_id"]},"\###
    CollectionDefinition":{"type":"object","properties":{"dimension":{"type":"integer","minimum"\###
    :1,"maximum":8192,"description":"Components of a vector; may be left out with the built-in e\###
    mbedder."},"metric":{"type":"string","enum":["cosine","dot","euclidean"],"default":"cosine"}\###
    ,"embedder":{"type":"string","minLength":1,"maxLength":64,"default":"none","description":"bu\###
    iltin, none, or a configured name."},"index":{"type":"object","properties":{"kind":{"type":"\###
    string","enum":["auto","flat","ivf"],"default":"auto"}},"additionalProperties":false},"setti\###
    ngs":{"$ref":"#/components/schemas/Settings"}},"additionalProperties":false},"CollectionUpda\###
    te":{"type":"object","properties":{"settings":{"$ref":"#/components/schemas/Settings"}},"req\###
    uired":["settings"],"additionalProperties":false},"Collection":{"type":"object","properties"\###
    :{"name":{"type":"string"},"dimension":{"type":"integer"},"metric":{"type":"string"},"embedd\###
    er":{"type":"string"},"index":{"type":"object","properties":{"kind":{"type":"string"}},"requ\###
    ired":["kind"]},"settings":{"$ref":"#/components/schemas/Settings"},"created_at":{"type":"st\###
    ring","format":"date-time","description":"RFC 3339."},"generation":{"type":"integer","descri\###
    ption":"The index generation that serves; 0 before the first."},"space":{"type":"integer","d\###
    escription":"The embedding space, counted from 1."},"counts":{"type":"object","properties":{\###
    "documents":{"type":"integer","minimum":0},"chunks":{"type":"integer","minimum":0},"retrieva\###
    ls":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0}},"required":["doc\###
    uments","chunks","retrievals","events"]},"health":{"type":"object","properties":{"status":{"\###
    type":"string","enum":["ok","degraded"]},"notices":{"type":"array","items":{"type":"string"}\###
    }},"required":["status","notices"]}},"required":["name","dimension","metric","embedder","ind\###
    ex","settings","created_at","generation","space","counts","health"]},"CollectionList":{"type\###
    ":"object","properties":{"collections":{"type":"array","items":{"$ref":"#/components/schemas\###
    /Collection"}}},"required":["collections"]},"ChunkInput":{"type":"object","properties":{"id"\###
    :{"type":"string","minLength":1,"maxLength":512},"text":{"type":"string"},"heading_path":{"t\###
    ype":"array","items":{"type":"string"},"maxItems":16,"description":"The headings above, oute\###
    rmost first."},"embedding":{"$ref":"#/components/schemas/Vector"},"metadata":{"type":"object\###
    ","description":"The caller's own payload; filters can read it.","additionalProperties":true\###
    }},"required":["id"],"additionalProperties":false},"DocumentInput":{"type":"object","propert\###
    ies":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":"string","descript\###
    ion":"Markdown or plain text, to be cut and embedded here."},"source_uri":{"type":"string","\###
    description":"Where it comes from; documents that share it are versions of one source."},"ve\###
    rsion":{"type":"string"},"published_at":{"type":"string","format":"date-time","description":\###
    "RFC 3339."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339."},"\###
    metadata":{"type":"object","description":"The caller's own payload; filters can read it.","a\###
    dditionalProperties":true},"chunks":{"type":"array","items":{"$ref":"#/components/schemas/Ch\###
    unkInput"}}},"description":"Either text or chunks.","required":["id"],"additionalProperties"\###
    :false},"DocumentWrite":{"type":"object","properties":{"documents":{"type":"array","items":{\###
    "$ref":"#/components/schemas/DocumentInput"},"minItems":1,"maxItems":1000}},"required":["doc\###
    uments"],"additionalProperties":false},"DocumentResults":{"type":"object","properties":{"res\###
    ults":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"line":{\###
    "type":"integer","description":"Of a stream, from 1."},"status":{"type":"string","enum":["cr\###
    eated","replaced","unchanged","failed"]},"chunks":{"type":"integer"},"embedded":{"type":"int\###
    eger","description":"Chunks that had to be embedded."},"problem":{"$ref":"#/components/schem\###
    as/Problem"}},"required":["status"]}},"created":{"type":"integer"},"replaced":{"type":"integ\###
    er"},"unchanged":{"type":"integer"},"failed":{"type":"integer"}},"required":["results"]},"Do\###
    cumentRecord":{"type":"object","properties":{"id":{"type":"string"},"source_uri":{"type":["s\###
    tring","null"]},"version":{"type":["string","null"]},"published_at":{"type":["string","null"\###
    ],"format":"date-time","description":"RFC 3339."},"expires_at":{"type":["string","null"],"fo\###
    rmat":"date-time","description":"RFC 3339."},"metadata":{"type":"object","description":"The \###
    caller's own payload; filters can read it.","additionalProperties":true},"fingerprint":{"typ\###
    e":"string"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"\###
    updated_at":{"type":"string","format":"date-time","description":"RFC 3339."}},"required":["i\###
    d","metadata","fingerprint","created_at","updated_at"]},"Chunk":{"type":"object","properties\###
    ":{"id":{"type":"string"},"document_id":{"type":"string"},"ordinal":{"type":"integer"},"text\###
    ":{"type":["string","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"meta\###
    data":{"type":"object","description":"The caller's own payload; filters can read it.","addit\###
    ionalProperties":true},"fingerprint":{"type":"string"}},"required":["id","document_id","ordi\###
    nal","text","heading_path","metadata","fingerprint"]},"Document":{"allOf":[{"$ref":"#/compon\###
    ents/schemas/DocumentRecord"},{"type":"object","properties":{"chunks":{"type":"array","items\###
    ":{"$ref":"#/components/schemas/Chunk"}}},"required":["chunks"]}]},"DocumentPage":{"type":"o\###
    bject","properties":{"documents":{"type":"array","items":{"$ref":"#/components/schemas/Docum\###
    entRecord"}},"next_cursor":{"type":["string","null"]}},"required":["documents","next_cursor"\###
    ]},"Search":{"type":"object","properties":{"query":{"type":"string","minLength":1,"descripti\###
    on":"The question in words."},"embedding":{"$ref":"#/components/schemas/Vector"},"limit":{"t\###
    ype":"integer","minimum":1,"maximum":1000,"default":10},"mode":{"type":"string","enum":["den\###
    se","lexical","hybrid"],"default":"dense"},"filter":{"$ref":"#/components/schemas/Filter"},"\###
    min_score":{"type":"number"},"recall_target":{"type":"number","minimum":0.01,"maximum":1,"de\###
    fault":0.95,"description":"The share of true neighbours to find."},"rerank":{"type":"boolean\###
    ","default":true,"description":"Whether what was learned may move hits."},"explain":{"type":\###
    "boolean","default":false},"log":{"type":"boolean","default":true,"description":"A search th\###
    at is not logged has no query id, does not explore and teaches nothing."},"query_id":{"type"\###
    :"string","minLength":1,"maxLength":100,"description":"The client's own id."},"session_id":{\###
    "type":"string","minLength":1,"maxLength":512},"actor":{"type":"string","minLength":1,"maxLe\###
    ngth":512}},"description":"A query, an embedding or both.","additionalProperties":false},"Se\###
    archBatch":{"type":"object","properties":{"searches":{"type":"array","items":{"$ref":"#/comp\###
    onents/schemas/Search"},"minItems":1,"maxItems":100}},"required":["searches"],"additionalPro\###
    perties":false},"Explanation":{"type":"object","properties":{"summary":{"type":"string"},"pa\###
    st_queries":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"strin\###
    g"},"similarity":{"type":"number"},"helped":{"type":"number"},"failed":{"type":"number"}},"r\###
    equired":["query_id","similarity","helped","failed"]}},"actors":{"type":"integer"},"trust":{\###
    "type":"number"},"figures":{"type":"object","additionalProperties":{"type":"number"}}},"requ\###
    ired":["summary","past_queries","actors","trust","figures"]},"Hit":{"type":"object","propert\###
    ies":{"chunk_id":{"type":"string"},"document_id":{"type":"string"},"rank":{"type":"integer",\###
    "minimum":1},"score":{"type":"number"},"similarity":{"type":"number"},"text":{"type":["strin\###
    g","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"metadata":{"type":"ob\###
    ject","description":"The caller's own payload; filters can read it.","additionalProperties":\###
    true},"source_uri":{"type":["string","null"]},"freshness":{"$ref":"#/components/schemas/Fres\###
    hness"},"adjustment":{"type":"object","properties":{"value":{"type":"number","description":"\###
    What learning added to the score."},"rank_before":{"type":"integer","minimum":1,"description\###
    ":"The place without learning."},"evidence":{"type":"integer","description":"Events behind i\###
    t."},"explanation":{"$ref":"#/components/schemas/Explanation"}},"required":["value","rank_be\###
    fore","evidence"]}},"required":["chunk_id","document_id","rank","score","similarity","text",\###
    "metadata","source_uri","freshness","adjustment"]},"Warning":{"type":"object","properties":{\###
    "kind":{"type":"string","enum":["similar_failure"]},"failure_id":{"type":"string"},"similari\###
    ty":{"type":"number"},"label":{"type":["string","null"]},"state":{"type":"string"},"known_go\###
    od":{"type":"array","items":{"type":"string"}},"known_bad":{"type":"array","items":{"type":"\###
    string"}},"correction":{"type":["string","null"]}},"required":["kind","failure_id","similari\###
    ty","label","state","known_good","known_bad","correction"]},"SearchAnswer":{"type":"object",\###
    "properties":{"query_id":{"type":"string","description":"Send it back with feedback; absent \###
    if the search was not logged."},"generation":{"type":"integer"},"policy":{"type":"string"},"\###
    hits":{"type":"array","items":{"$ref":"#/components/schemas/Hit"}},"warnings":{"type":"array\###
    ","items":{"$ref":"#/components/schemas/Warning"}},"approximate":{"type":"object","propertie\###
    s":{"lists_probed":{"type":"integer"},"exact":{"type":"boolean"}},"required":["lists_probed"\###
    ,"exact"]},"notices":{"type":"array","items":{"type":"string"}}},"required":["generation","p\###
    olicy","hits","warnings","approximate"]},"SearchAnswers":{"type":"object","properties":{"res\###
    ults":{"type":"array","items":{"$ref":"#/components/schemas/SearchAnswer"}}},"required":["re\###
    sults"]},"FeedbackEvent":{"type":"object","properties":{"id":{"type":"string","minLength":1,\###
    "maxLength":512,"description":"Makes retries safe."},"query_id":{"type":"string","minLength"\###
    :1,"maxLength":512},"timestamp":{"type":"string","format":"date-time","description":"RFC 333\###
    9."},"source":{"type":"string","enum":["user","annotator","llm","code","implicit"],"default"\###
    :"user"},"name":{"type":"string","minLength":1,"maxLength":64,"description":"thumb, rating, \###
    label, click, copy, cited, dwell, rephrase, abandon, task, correction, review or another."},\###
    "target":{"type":"object","properties":{"kind":{"type":"string","enum":["response","chunk","\###
    document"]},"id":{"type":"string","minLength":1,"maxLength":512},"rank":{"type":"integer","m\###
    inimum":1,"description":"From 1."}},"required":["kind"],"additionalProperties":false},"cited\###
    ":{"type":"array","items":{"type":"string"},"description":"Chunks that the answer used."},"s\###
    core":{"type":["number","null"],"minimum":-1,"maximum":1,"description":"null retracts the ac\###
    tor's earlier event of that name and target. May be left out for label, correction, rephrase\###
    , abandon (-1) and click, copy, cited (1)."},"label":{"type":"string","enum":["irrelevant","\###
    outdated","incorrect","incomplete","wrong_citation","unsafe","missing","other"]},"comment":{\###
    "type":"string"},"correction":{"type":"string"},"expected":{"type":"object","properties":{"c\###
    hunk_id":{"type":"string","minLength":1,"maxLength":512}},"required":["chunk_id"],"additiona\###
    lProperties":false},"actor":{"type":"string","minLength":1,"maxLength":512,"description":"Ke\###
    pt only as a keyed hash."},"session_id":{"type":"string","minLength":1,"maxLength":512},"app\###
    lication":{"type":"string","minLength":1,"maxLength":512},"metadata":{"type":"object","descr\###
    iption":"The caller's own payload; filters can read it.","additionalProperties":true}},"requ\###
    ired":["query_id","name"],"additionalProperties":false},"FeedbackBatch":{"type":"object","pr\###
    operties":{"events":{"type":"array","items":{"type":"object"},"minItems":1,"maxItems":1000,"\###
    description":"Each a FeedbackEvent, judged by itself."}},"required":["events"],"additionalPr\###
    operties":false},"FeedbackReceipt":{"type":"object","properties":{"id":{"type":"string"},"st\###
    atus":{"type":"string","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"fault":\###
    {"type":["string","null"],"description":"Who is to blame or to thank: retrieval, document, g\###
    eneration, out_of_scope."},"chunks":{"type":"array","items":{"type":"string"},"description":\###
    "The chunks it falls on."}},"required":["id","status","linked","fault","chunks"]},"FeedbackR\###
    esults":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","p\###
    roperties":{"code":{"type":"integer","description":"The status that the event alone would ha\###
    ve had."},"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate","r\###
    efused"]},"linked":{"type":"boolean"},"fault":{"type":["string","null"]},"chunks":{"type":"a\###
    rray","items":{"type":"string"}},"problem":{"$ref":"#/components/schemas/Problem"}},"require\###
    d":["code","status"]}}},"required":["results"]},"FailureSearch":{"type":"object","properties\###
    ":{"query":{"type":"string","minLength":1},"embedding":{"$ref":"#/components/schemas/Vector"\###
    },"limit":{"type":"integer","minimum":1,"maximum":1000,"default":10}},"additionalProperties"\###
    :false},"Failure":{"type":"object","properties":{"id":{"type":"string"},"similarity":{"type"\###
    :"number","minimum":0,"maximum":1},"state":{"type":"string","enum":["open","fixed","regresse\###
    d","dismissed"]},"label":{"type":["string","null"]},"fault":{"type":["string","null"]},"quer\###
    y_ids":{"type":"array","items":{"type":"string"}},"queries":{"type":"array","items":{"type":\###
    "string"}},"known_bad":{"type":"array","items":{"type":"string"}},"known_good":{"type":"arra\###
    y","items":{"type":"string"}},"correction":{"type":["string","null"]},"events":{"type":"inte\###
    ger"},"history":{"type":"array","items":{"type":"string"}}},"required":["id","state","label"\###
    ,"fault","query_ids","queries","known_bad","known_good","correction","events","history"]},"F\###
    ailureList":{"type":"object","properties":{"failures":{"type":"array","items":{"$ref":"#/com\###
    ponents/schemas/Failure"}}},"required":["failures"]},"FailurePage":{"type":"object","propert\###
    ies":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}},"next_curs\###
    or":{"type":["string","null"]}},"required":["failures","next_cursor"]},"FailureUpdate":{"typ\###
    e":"object","properties":{"state":{"type":"string","enum":["open","fixed","dismissed"]},"not\###
    e":{"type":"string"},"actor":{"type":"string","minLength":1,"maxLength":512}},"required":["s\###
    tate"],"additionalProperties":false},"Finding":{"type":"object","properties":{"id":{"type":"\###
    string"},"document_id":{"type":"string"},"chunk_ids":{"type":"array","items":{"type":"string\###
    "}},"verdict":{"type":"string","enum":["current","suspected","superseded","contradicted","ch\###
    anged_at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"max\###
    imum":1},"state":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"eviden\###
    ce":{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string"},"weight"\###
    :{"type":"number","description":"Natural log odds."},"summary":{"type":"string"},"recorded_a\###
    t":{"type":"string","format":"date-time","description":"RFC 3339."}},"required":["kind","wei\###
    ght","summary","recorded_at"]}},"advice":{"type":"string"},"traffic":{"type":"integer"}},"re\###
    quired":["id","document_id","chunk_ids","verdict","confidence","state","evidence","advice","\###
    traffic"]},"FindingPage":{"type":"object","properties":{"findings":{"type":"array","items":{\###
    "$ref":"#/components/schemas/Finding"}},"next_cursor":{"type":["string","null"]}},"required"\###
    :["findings","next_cursor"]},"FindingUpdate":{"type":"object","properties":{"state":{"type":\###
    "string","enum":["open","confirmed","dismissed","snoozed"]},"until":{"type":"string","format\###
    ":"date-time","description":"With snoozed alone."},"note":{"type":"string"},"actor":{"type":\###
    "string","minLength":1,"maxLength":512}},"required":["state"],"additionalProperties":false},\###
    "ChunkDetails":{"allOf":[{"$ref":"#/components/schemas/Chunk"},{"type":"object","properties"\###
    :{"document":{"$ref":"#/components/schemas/DocumentRecord"},"freshness":{"$ref":"#/component\###
    s/schemas/Freshness"},"votes":{"type":"object","properties":{"positive":{"type":"integer"},"\###
    negative":{"type":"integer"},"actors":{"type":"integer"},"recent":{"type":"array","items":{"\###
    type":"object","properties":{"query_id":{"type":"string"},"recorded_at":{"type":"string","fo\###
    rmat":"date-time","description":"RFC 3339."},"name":{"type":"string"},"label":{"type":["stri\###
    ng","null"]},"value":{"type":"number"},"fault":{"type":"string"}},"required":["query_id","re\###
    corded_at","name","label","value","fault"]}}},"required":["positive","negative","actors","re\###
    cent"]},"findings":{"type":"array","items":{"$ref":"#/components/schemas/Finding"}},"failure\###
    s":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"required":["document",\###
    "freshness","votes","findings","failures"]}]},"Reindex":{"type":"object","properties":{"dry_\###
    run":{"type":"boolean","default":false},"strategy":{"type":"string","enum":["auto","rebuild"\###
    ,"reembed"],"default":"auto"},"embedder":{"type":"string","minLength":1,"maxLength":64,"desc\###
    ription":"Move the collection to this embedder."},"minimum_recall":{"type":"number","minimum\###
    ":0,"maximum":1,"default":0.9,"description":"The recall@10 against exact search that the new\###
     generation must reach."}},"additionalProperties":false},"Empty":{"type":"object","propertie\###
    s":{},"additionalProperties":false},"ReindexPlan":{"type":"object","properties":{"strategy":\###
    {"type":"string","enum":["rebuild","reembed","refuse"]},"collection":{"type":"string"},"embe\###
    dder":{"type":"string"},"generation":{"type":"integer"},"steps":{"type":"array","items":{"ty\###
    pe":"string"}},"vectors":{"type":"integer"},"bytes":{"type":"integer"},"embeddings":{"type":\###
    "integer"},"estimated_seconds":{"type":"number"}},"required":["strategy","collection","embed\###
    der","generation","steps","vectors","bytes","embeddings","estimated_seconds"]},"Job":{"type"\###
    :"object","properties":{"id":{"type":"string"},"kind":{"type":"string"},"state":{"type":"str\###
    ing","enum":["queued","running","succeeded","failed","cancelled"]},"progress":{"type":"objec\###
    t","properties":{"done":{"type":"integer"},"total":{"type":"integer"},"unit":{"type":"string\###
    "}},"required":["done","total","unit"]},"result":{},"error":{"type":"string"},"created_at":{\###
    "type":"string","format":"date-time","description":"RFC 3339."},"updated_at":{"type":"string\###
    ","format":"date-time","description":"RFC 3339."}},"required":["id","kind","state","progress\###
    ","created_at","updated_at"]},"HealthReport":{"type":"object","properties":{"collection":{"t\###
    ype":"string"},"status":{"type":"string","enum":["ok","degraded"]},"index":{"type":"object"}\###
    ,"recall":{"type":["object","null"]},"advice":{"type":"array","items":{"type":"string"}}},"r\###
    equired":["collection","status","index","advice"]},"ServiceHealth":{"type":"object","propert\###
    ies":{"status":{"type":"string","enum":["ok","degraded"]},"state":{"type":"string","enum":["\###
    opening","ready","draining"]},"version":{"type":"string"},"collections":{"type":"integer"},"\###
    degraded":{"type":"array","items":{"type":"object","properties":{"collection":{"type":"strin\###
    g"},"notices":{"type":"array","items":{"type":"string"}}},"required":["collection","notices"\###
    ]}}},"required":["status","state","version","collections","degraded"]},"Status":{"type":"obj\###
    ect","properties":{"status":{"type":"string"}},"required":["status"]}},"parameters":{"collec\###
    tion":{"name":"collection","in":"path","required":true,"schema":{"type":"string","pattern":"\###
    ^[a-z0-9_-]{1,64}$"}},"document":{"name":"document","in":"path","required":true,"description\###
    ":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"chunk":{"nam\###
    e":"chunk","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"st\###
    ring","minLength":1,"maxLength":512}},"failure":{"name":"failure","in":"path","required":tru\###
    e,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}}\###
    ,"finding":{"name":"finding","in":"path","required":true,"description":"Percent-encoded.","s\###
    chema":{"type":"string","minLength":1,"maxLength":512}},"job":{"name":"job","in":"path","req\###
    uired":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLen\###
    gth":512}},"cursor":{"name":"cursor","in":"query","description":"The next_cursor of the page\###
     before.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","schema":{"type":\###
    "integer","minimum":1,"maximum":1000,"default":100}},"failureState":{"name":"state","in":"qu\###
    ery","schema":{"type":"string","enum":["open","fixed","regressed","dismissed"]}},"findingSta\###
    te":{"name":"state","in":"query","schema":{"type":"string","enum":["open","confirmed","dismi\###
    ssed","snoozed"]}},"queryID":{"name":"X-Query-Id","in":"header","description":"The same as q\###
    uery_id in the body.","schema":{"type":"string","minLength":1,"maxLength":100}}},"headers":{\###
    "RequestID":{"description":"Names the request.","schema":{"type":"string"}}},"responses":{"P\###
    roblem":{"description":"A problem.","headers":{"x-request-id":{"$ref":"#/components/headers/\###
    RequestID"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/P\###
    roblem"}}}}}}}\###

    """###
}
