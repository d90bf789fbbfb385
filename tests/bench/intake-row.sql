-- pgbench: the row that intake-post.lua's report becomes, as cheaply as SQL can put it: place,
-- hashes and key are made here from a few numbers, nothing is checked but by the table itself.
\set east random(480000, 484000)
\set north random(6388000, 6392000)
\set word random(1, 1000000000000)
INSERT INTO report (
  municipality_code, idempotency_key, body_hash, position, place_method, feeling, strength, reasons,
  felt_kind, felt_at, actions, age_band, gender, entry_mode, reporter_key, receipt_hash, received_at
) VALUES (
  '9901', gen_random_uuid()::text, decode(lpad(to_hex(:word::bigint), 64, '0'), 'hex'),
  ST_SetSRID(ST_MakePoint(:east::float8, :north::float8), 3006), 'crosshair', 'unsafe', 'rather_unsafe',
  '{poor_lighting,deserted}', 'now', now(), '{other_way}', '25_44', 'woman', 'self',
  decode(lpad(to_hex(:word::bigint), 64, '1'), 'hex'), decode(lpad(to_hex(:word::bigint), 64, '2'), 'hex'), now()
);
