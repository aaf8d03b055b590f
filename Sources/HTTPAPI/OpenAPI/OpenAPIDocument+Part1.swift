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
    ef":"#/components/parameters/queryID"},{"name":"limit","in":"query","required":false,"schema\###
    ":{"type":"integer","minimum":1,"maximum":1000},"description":"The most hits. Only with a bo\###
    dy of bytes."},{"name":"recall_target","in":"query","required":false,"schema":{"type":"numbe\###
    r","minimum":0.01,"maximum":1},"description":"The share of true neighbours that is aimed at.\###
     Only with a body of bytes."},{"name":"rerank","in":"query","required":false,"schema":{"type\###
    ":"boolean"},"description":"Whether what was learned orders the hits. Only with a body of by\###
    tes."},{"name":"explain","in":"query","required":false,"schema":{"type":"boolean"},"descript\###
    ion":"Whether hits say why they moved. Only with a body of bytes."},{"name":"log","in":"quer\###
    y","required":false,"schema":{"type":"boolean"},"description":"Whether the retrieval is logg\###
    ed. Only with a body of bytes."}],"requestBody":{"required":true,"content":{"application/jso\###
    n":{"schema":{"$ref":"#/components/schemas/Search"}},"application/octet-stream":{"schema":{"\###
    type":"string","format":"binary","description":"The little-endian 32-bit floats of one vecto\###
    r; everything else stands in the query string."}}}},"responses":{"200":{"description":"Done.\###
    ","content":{"application/json":{"schema":{"$ref":"#/components/schemas/SearchAnswer"}}},"he\###
    aders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"x-query-id":{"description"\###
    :"The query id.","schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/Problem\###
    "},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Pro\###
    blem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses\###
    /Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respo\###
    nses/Problem"}}}},"/api/v1/collections/{collection}/search/batch":{"post":{"operationId":"se\###
    archBatch","tags":["search"],"summary":"Ask several questions.","parameters":[{"$ref":"#/com\###
    ponents/parameters/collection"}],"requestBody":{"required":true,"content":{"application/json\###
    ":{"schema":{"$ref":"#/components/schemas/SearchBatch"}}}},"responses":{"200":{"description"\###
    :"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/SearchAnswers\###
    "}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref"\###
    :"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$\###
    ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503"\###
    :{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collection}/chunks/{chun\###
    k}":{"get":{"operationId":"getChunk","tags":["search"],"summary":"All that is known about a \###
    chunk.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/pa\###
    rameters/chunk"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"\###
    schema":{"$ref":"#/components/schemas/ChunkDetails"}}},"headers":{"x-request-id":{"$ref":"#/\###
    components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$re\###
    f":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{\###
    "$ref":"#/components/responses/Problem"}}}},"/api/v1/feedback":{"post":{"operationId":"sendF\###
    eedback","tags":["feedback"],"summary":"Say how a retrieval went.","requestBody":{"required"\###
    :true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackEvent"}}\###
    }},"responses":{"200":{"description":"On disk; a repeated id is answered like the first time\###
    .","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackReceipt"}}}\###
    ,"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/comp\###
    onents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/\###
    components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref"\###
    :"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"500":{"$\###
    ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"},"507"\###
    :{"$ref":"#/components/responses/Problem"}}}},"/api/v1/feedback/batch":{"post":{"operationId\###
    ":"sendFeedbackBatch","tags":["feedback"],"summary":"Send several events, each judged by its\###
    elf.","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/comp\###
    onents/schemas/FeedbackBatch"}}}},"responses":{"200":{"description":"Done.","content":{"appl\###
    ication/json":{"schema":{"$ref":"#/components/schemas/FeedbackResults"}}},"headers":{"x-requ\###
    est-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Pr\###
    oblem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/response\###
    s/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/resp\###
    onses/Problem"}}}},"/api/v1/collections/{collection}/failures/search":{"post":{"operationId"\###
    :"searchFailures","tags":["failures"],"summary":"Find failures that resemble a question.","p\###
    arameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"c\###
    ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureSearch"}}}},"resp\###
    onses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/comp\###
    onents/schemas/FailureList"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Reque\###
    stID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/respons\###
    es/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/res\###
    ponses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components\###
    /responses/Problem"}}}},"/api/v1/collections/{collection}/failures":{"get":{"operationId":"l\###
    istFailures","tags":["failures"],"summary":"List failures.","parameters":[{"$ref":"#/compone\###
    nts/parameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/\###
    parameters/limit"},{"$ref":"#/components/parameters/failureState"}],"responses":{"200":{"des\###
    cription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Fail\###
    urePage"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$r\###
    ef":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":\###
    {"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}}\###
    ,"/api/v1/collections/{collection}/failures/{failure}":{"get":{"operationId":"getFailure","t\###
    ags":["failures"],"summary":"Show a failure.","parameters":[{"$ref":"#/components/parameters\###
    /collection"},{"$ref":"#/components/parameters/failure"}],"responses":{"200":{"description":\###
    "Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"h\###
    eaders":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/compone\###
    nts/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/com\###
    ponents/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}},"patch":{"oper\###
    ationId":"updateFailure","tags":["failures"],"summary":"Close, dismiss or reopen a failure."\###
    ,"parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameter\###
    s/failure"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":\###
    "#/components/schemas/FailureUpdate"}}}},"responses":{"200":{"description":"Done.","content"\###
    :{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-reque\###
    st-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Pro\###
    blem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses\###
    /Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/respo\###
    nses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/r\###
    esponses/Problem"}}}},"/api/v1/collections/{collection}/staleness":{"get":{"operationId":"li\###
    stFindings","tags":["staleness"],"summary":"List findings of stale documents.","parameters":\###
    [{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$\###
    ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/findingState"},{"$ref\###
    ":"#/components/parameters/findingVerdict"}],"responses":{"200":{"description":"Done.","cont\###
    ent":{"application/json":{"schema":{"$ref":"#/components/schemas/FindingPage"}}},"headers":{\###
    "x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/respo\###
    nses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/r\###
    esponses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{\###
    collection}/staleness/{finding}":{"get":{"operationId":"getFinding","tags":["staleness"],"su\###
    mmary":"Show a finding.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref"\###
    :"#/components/parameters/finding"}],"responses":{"200":{"description":"Done.","content":{"a\###
    pplication/json":{"schema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-request-i\###
    d":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem\###
    "},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Pro\###
    blem"},"503":{"$ref":"#/components/responses/Problem"}}},"patch":{"operationId":"updateFindi\###
    ng","tags":["staleness"],"summary":"Confirm, dismiss, snooze or reopen a finding.","paramete\###
    rs":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/finding"\###
    }],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compone\###
    nts/schemas/FindingUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"applica\###
    tion/json":{"schema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-request-id":{"$\###
    ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"40\###
    4":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"}\###
    ,"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Probl\###
    em"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/P\###
    roblem"}}}},"/api/v1/collections/{collection}/reindex":{"post":{"operationId":"startReindex"\###
    ,"tags":["upkeep"],"summary":"Build the next index generation and let it serve, or plan it."\###
    ,"parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true\###
    ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reindex"}}}},"respons\###
    es":{"200":{"description":"The plan, on a dry run.","content":{"application/json":{"schema":\###
    {"$ref":"#/components/schemas/ReindexPlan"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"}}},"202":{"description":"Started.","content":{"application/json":{"sche\###
    ma":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/components/he\###
    aders/RequestID"},"Location":{"description":"The job.","schema":{"type":"string"}}}},"400":{\###
    "$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"40\###
    9":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"}\###
    ,"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Probl\###
    em"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/P\###
    roblem"}}}},"/api/v1/collections/{collection}/reindex/rollback":{"post":{"operationId":"roll\###
    backReindex","tags":["upkeep"],"summary":"Go back to the previous generation, or to the embe\###
    dder of before.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":\###
    {"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Empty\###
    "}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$r\###
    ef":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/components/hea\###
    ders/RequestID"}}},"202":{"description":"Started: the way back to the embedder of before.","\###
    content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-r\###
    equest-id":{"$ref":"#/components/headers/RequestID"},"Location":{"description":"The job.","s\###
    chema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#\###
    /components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref\###
    ":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"\###
    $ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503\###
    ":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collection}/health":{"g\###
    et":{"operationId":"getCollectionHealth","tags":["upkeep"],"summary":"Measure an index and g\###
    ive advice.","parameters":[{"$ref":"#/components/parameters/collection"}],"responses":{"200"\###
    :{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schema\###
    s/HealthReport"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"40\###
    0":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"}\###
    ,"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Probl\###
    em"}}}},"/api/v1/jobs/{job}":{"get":{"operationId":"getJob","tags":["upkeep"],"summary":"Sho\###
    w a job.","parameters":[{"$ref":"#/components/parameters/job"}],"responses":{"200":{"descrip\###
    tion":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},\###
    "headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/compo\###
    nents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/c\###
    omponents/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}},"delete":{"o\###
    perationId":"cancelJob","tags":["upkeep"],"summary":"Cancel a job and wait until it has stop\###
    ped.","parameters":[{"$ref":"#/components/parameters/job"}],"responses":{"200":{"description\###
    ":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"hea\###
    ders":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/component\###
    s/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/compo\###
    nents/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collec\###
    tions/{collection}/failures/replay":{"post":{"operationId":"replayFailures","tags":["failure\###
    s"],"summary":"Ask the questions of past failures again; logs, learns and closes nothing.","\###
    parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"\###
    content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureReplayRequest"}}\###
    }},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/FailureReplays"}}},"headers":{"x-request-id":{"$ref":"#/components/he\###
    aders/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/compone\###
    nts/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/com\###
    ponents/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#\###
    /components/responses/Problem"}}}},"/api/v1/collections/{collection}/staleness/sync":{"post"\###
    :{"operationId":"noteSources","tags":["staleness"],"summary":"Note how the sources of docume\###
    nts stand; chunks stay.","parameters":[{"$ref":"#/components/parameters/collection"}],"reque\###
    stBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schem\###
    as/SourceSightings"}}}},"responses":{"200":{"description":"Done.","content":{"application/js\###
    on":{"schema":{"$ref":"#/components/schemas/SourceSightingResults"}}},"headers":{"x-request-\###
    id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Proble\###
    m"},"404":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Pr\###
    oblem"},"415":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/response\###
    s/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collect\###
    ion}/failures/gaps":{"get":{"operationId":"listCoverageGaps","tags":["failures"],"summary":"\###
    List questions that the corpus does not answer, those with most failures first.","parameters\###
    ":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/limit"}],"\###
    responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/\###
    components/schemas/CoverageGaps"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/\###
    RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/re\###
    sponses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/component\###
    s/responses/Problem"}}}},"/api/v1/backups":{"post":{"operationId":"createBackup","tags":["se\###
    rvice"],"summary":"Copy everything that must survive, while the service goes on.","requestBo\###
    dy":{"required":true,"content":{"application/json":{"schema":{"type":"object","additionalPro\###
    perties":false,"properties":{"keep":{"type":"integer","minimum":1,"maximum":1000,"descriptio\###
    n":"How many of the newest backups stay."}}}}}},"responses":{"201":{"description":"Written a\###
    nd on the disk.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backu\###
    p"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#\###
    /components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref\###
    ":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"500":{"\###
    $ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"},"507\###
    ":{"$ref":"#/components/responses/Problem"}}},"get":{"operationId":"listBackups","tags":["se\###
    rvice"],"summary":"The backups that are there, newest first.","responses":{"200":{"descripti\###
    on":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backups"}}\###
    },"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/com\###
    ponents/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#\###
    /components/responses/Problem"}}}},"/api/v1/integrity":{"get":{"operationId":"checkIntegrity\###
    ","tags":["service"],"summary":"Check every guarded row of the database; reads all of it.","\###
    responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/\###
    components/schemas/Integrity"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Req\###
    uestID"}}},"400":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/respo\###
    nses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}}},"components":{"schemas":{\###
    "Problem":{"type":"object","properties":{"type":{"type":"string","description":"The kind of \###
    problem, a URN."},"title":{"type":"string","description":"The same for all problems of the k\###
    ind."},"status":{"type":"integer"},"detail":{"type":"string","description":"What happened an\###
    d what to do."},"instance":{"type":"string","description":"The address."},"errors":{"type":"\###
    array","items":{"$ref":"#/components/schemas/FieldError"}},"request_id":{"type":"string","de\###
    scription":"Also in x-request-id."}},"description":"RFC 9457.","required":["type","title","s\###
    tatus","detail"]},"FieldError":{"type":"object","properties":{"pointer":{"type":"string","de\###
    scription":"The field, RFC 6901."},"detail":{"type":"string"}},"required":["detail"]},"Vecto\###
    r":{"description":"A vector: numbers, or base64 of its little-endian float32 bytes.","oneOf"\###
    :[{"type":"array","items":{"type":"number"},"minItems":1,"maxItems":8192},{"type":"string","\###
    contentEncoding":"base64"}]},"Filter":{"type":"object","description":"Which chunks may be hi\###
    ts: must, should, must_not of conditions on the payload.","additionalProperties":false,"prop\###
    erties":{"must":{},"should":{},"must_not":{},"min_should":{}}},"Settings":{"type":"object","\###
    properties":{"learning":{"type":"string","enum":["balanced","cautious","off"],"description":\###
    "How far feedback may move hits."},"demote_stale":{"type":"boolean","description":"Whether f\###
    indings may lower the rank of stale chunks."},"log_query_text":{"type":"boolean","descriptio\###
    n":"Whether the text of queries is kept."},"staleness":{"type":"object","description":"How s\###
    tale documents are treated.","properties":{"newest_first":{"type":"boolean","description":"W\###
    hether the newest of near-duplicate versions stands first."},"demotion_bound":{"type":"numbe\###
    r","minimum":0,"maximum":0.5,"description":"The most that a finding takes off a score, in th\###
    e scale of similarities."},"hide_confirmed":{"type":"boolean","description":"Whether chunks \###
    that a person confirmed as stale are hidden."},"hide_verdicts":{"type":"array","items":{"typ\###
    e":"string","enum":["superseded","contradicted","changed_at_source","gone_at_source","expire\###
    d"]},"description":"Verdicts of open findings that hide their chunks without confirmation; n\###
    one by default."}},"additionalProperties":false}},"additionalProperties":false},"Freshness":\###
    {"type":"object","properties":{"verdict":{"type":"string","enum":["current","suspected","sup\###
    erseded","contradicted","changed_at_source","gone_at_source","expired"]},"confidence":{"type\###
    ":"number","minimum":0,"maximum":1},"finding_id":{"type":["string","null"]}},"required":["ve\###
    rdict","confidence","finding_id"]},"CollectionDefinition":{"type":"object","properties":{"di\###
    mension":{"type":"integer","minimum":1,"maximum":8192,"description":"Components of a vector;\###
     may be left out with the built-in embedder."},"metric":{"type":"string","enum":["cosine","d\###
    ot","euclidean"],"default":"cosine"},"embedder":{"type":"string","minLength":1,"maxLength":6\###
    4,"default":"none","description":"builtin, none, or a configured name."},"index":{"type":"ob\###
    ject","properties":{"kind":{"type":"string","enum":["auto","flat","ivf"],"default":"auto"}},\###
    "additionalProperties":false},"settings":{"$ref":"#/components/schemas/Settings"}},"addition\###
    alProperties":false},"CollectionUpdate":{"type":"object","properties":{"settings":{"$ref":"#\###
    /components/schemas/Settings"}},"required":["settings"],"additionalProperties":false},"Colle\###
    ction":{"type":"object","properties":{"name":{"type":"string"},"dimension":{"type":"integer"\###
    },"metric":{"type":"string"},"embedder":{"type":"string"},"index":{"type":"object","properti\###
    es":{"kind":{"type":"string"}},"required":["kind"]},"settings":{"$ref":"#/components/schemas\###
    /Settings"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"g\###
    eneration":{"type":"integer","description":"The index generation that serves; 0 before the f\###
    irst."},"space":{"type":"integer","description":"The embedding space, counted from 1."},"cou\###
    nts":{"type":"object","properties":{"documents":{"type":"integer","minimum":0},"chunks":{"ty\###
    pe":"integer","minimum":0},"retrievals":{"type":"integer","minimum":0},"events":{"type":"int\###
    eger","minimum":0}},"required":["documents","chunks","retrievals","events"]},"health":{"type\###
    ":"object","properties":{"status":{"type":"string","enum":["ok","degraded"]},"notices":{"typ\###
    e":"array","items":{"type":"string"}}},"required":["status","notices"]}},"required":["name",\###
    "dimension","metric","embedder","index","settings","created_at","generation","space","counts\###
    ","health"]},"CollectionList":{"type":"object","properties":{"collections":{"type":"array","\###
    items":{"$ref":"#/components/schemas/Collection"}}},"required":["collections"]},"ChunkInput"\###
    :{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":\###
    {"type":"string"},"heading_path":{"type":"array","items":{"type":"string"},"maxItems":16,"de\###
    scription":"The headings above, outermost first."},"embedding":{"$ref":"#/components/schemas\###
    /Vector"},"metadata":{"type":"object","description":"The caller's own payload; filters can r\###
    ead it.","additionalProperties":true}},"required":["id"],"additionalProperties":false},"Docu\###
    mentInput":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":51\###
    2},"text":{"type":"string","description":"Markdown or plain text, to be cut and embedded her\###
    e."},"source_uri":{"type":"string","description":"Where it comes from; documents that share \###
    it are versions of one source."},"version":{"type":"string"},"published_at":{"type":"string"\###
    ,"format":"date-time","description":"RFC 3339."},"expires_at":{"type":"string","format":"dat\###
    e-time","description":"RFC 3339."},"metadata":{"type":"object","description":"The caller's o\###
    wn payload; filters can read it.","additionalProperties":true},"chunks":{"type":"array","ite\###
    ms":{"$ref":"#/components/schemas/ChunkInput"}}},"description":"Either text or chunks.","req\###
    uired":["id"],"additionalProperties":false},"DocumentWrite":{"type":"object","properties":{"\###
    documents":{"type":"array","items":{"$ref":"#/components/schemas/DocumentInput"},"minItems":\###
    1,"maxItems":1000}},"required":["documents"],"additionalProperties":false},"DocumentResults"\###
    :{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","properti\###
    es":{"id":{"type":"string"},"line":{"type":"integer","description":"Of a stream, from 1."},"\###
    status":{"type":"string","enum":["created","replaced","unchanged","failed"]},"chunks":{"type\###
    ":"integer"},"embedded":{"type":"integer","description":"Chunks that had to be embedded."},"\###
    problem":{"$ref":"#/components/schemas/Problem"}},"required":["status"]}},"created":{"type":\###
    "integer"},"replaced":{"type":"integer"},"unchanged":{"type":"integer"},"failed":{"type":"in\###
    teger"}},"required":["results"]},"DocumentRecord":{"type":"object","properties":{"id":{"type\###
    ":"string"},"source_uri":{"type":["string","null"]},"version":{"type":["string","null"]},"pu\###
    blished_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"expir\###
    es_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"metadata":\###
    {"type":"object","description":"The caller's own payload; filters can read it.","additionalP\###
    roperties":true},"fingerprint":{"type":"string"},"created_at":{"type":"string","format":"dat\###
    e-time","description":"RFC 3339."},"updated_at":{"type":"string","format":"date-time","descr\###
    iption":"RFC 3339."}},"required":["id","metadata","fingerprint","created_at","updated_at"]},\###
    "Chunk":{"type":"object","properties":{"id":{"type":"string"},"document_id":{"type":"string"\###
    },"ordinal":{"type":"integer"},"text":{"type":["string","null"]},"heading_path":{"type":"arr\###
    ay","items":{"type":"string"}},"metadata":{"type":"object","description":"The caller's own p\###
    ayload; filters can read it.","additionalProperties":true},"fingerprint":{"type":"string"}},\###
    "required":["id","document_id","ordinal","text","heading_path","metadata","fingerprint"]},"D\###
    ocument":{"allOf":[{"$ref":"#/components/schemas/DocumentRecord"},{"type":"object","properti\###
    es":{"chunks":{"type":"array","items":{"$ref":"#/components/schemas/Chunk"}}},"required":["c\###
    hunks"]}]},"DocumentPage":{"type":"object","properties":{"documents":{"type":"array","items"\###
    :{"$ref":"#/components/schemas/DocumentRecord"}},"next_cursor":{"type":["string","null"]}},"\###
    required":["documents","next_cursor"]},"Search":{"type":"object","properties":{"query":{"typ\###
    e":"string","minLength":1,"description":"The question in words."},"embedding":{"$ref":"#/com\###
    ponents/schemas/Vector"},"limit":{"type":"integer","minimum":1,"maximum":1000,"default":10},\###
    "mode":{"type":"string","enum":["dense","lexical","hybrid"],"default":"dense"},"filter":{"$r\###
    ef":"#/components/schemas/Filter"},"min_score":{"type":"number"},"recall_target":{"type":"nu\###
    mber","minimum":0.01,"maximum":1,"default":0.95,"description":"The share of true neighbours \###
    to find."},"rerank":{"type":"boolean","default":true,"description":"Whether what was learned\###
     may move hits."},"explain":{"type":"boolean","default":false},"log":{"type":"boolean","defa\###
    ult":true,"description":"A search that is not logged has no query id, does not explore and t\###

    """###
}
