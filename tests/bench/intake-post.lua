-- wrk: each request a report of its own, by a device of its own, under a key of its own.
--   wrk … -s intake-post.lua URL -- RUN FELT_AT
-- RUN is a word of eight hexadecimal digits that no earlier run has used.

local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  local run, felt = args[1], args[2]
  local host = wrk.headers["Host"] or (wrk.host .. ":" .. wrk.port)
  math.randomseed(tonumber(run, 16) + number)
  -- Every body has the same length: the head is written once.
  local length = #body("0000000000000000", "00000", "00000", felt)
  head = "POST /api/reports HTTP/1.1\r\nHost: " .. host
    .. "\r\nContent-Type: application/json\r\nContent-Length: " .. length
    .. "\r\nUser-Agent: Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile"
    .. "\r\nAccept: application/json\r\nAccept-Encoding: gzip, deflate, br"
    .. "\r\nIdempotency-Key: "
  feltAt = felt
  prefix = run .. "-" .. string.format("%02x", number)
  count = 0
end

-- Within about 2 km of the station, so within the municipality.
function body(token, east, north, felt)
  return '{"place":{"lng":14.6' .. east .. ',"lat":57.6' .. north
    .. ',"method":"crosshair"},"feeling":"unsafe","strength":"rather_unsafe"'
    .. ',"reasons":["poor_lighting","deserted"],"felt":{"kind":"now","at":"' .. felt
    .. '"},"actions":["other_way"],"about":{"ageBand":"25_44","gender":"woman"}'
    .. ',"entryMode":"self","deviceToken":"' .. token .. '"}'
end

function request()
  count = count + 1
  -- A random start, as a UUID has: keys do not come in the order of the index.
  local key = string.format("%08x-%s-%08x", math.random(0, 0xfffffff), prefix, count)
  return head .. key .. "\r\n\r\n" .. body(
    string.format("%08x%08x", math.random(0, 0xfffffff), count),
    string.format("%05d", math.random(70000, 99999)),
    string.format("%05d", math.random(40000, 60000)),
    feltAt
  )
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '\nRESULT {"requests":%d,"seconds":%.3f,"failed":%d,"p50":%.3f,"p99":%.3f}\n',
    summary.requests, summary.duration / 1e6,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000
  ))
end
