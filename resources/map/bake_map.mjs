// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bakes the world map into land_110m.bin and land_50m.bin. Building Cloudyard does not need this script: its
// output is kept next to it. To run it again, in a folder of its own:
//   npm install world-atlas@2 topojson-client@3
//   node .../resources/map/bake_map.mjs
//
// What it does: takes the land outlines and the borders between countries (Natural Earth data), drops
// Antarctica (all of it south of 60° S), undoes the stitching at the antimeridian by unwrapping longitudes
// wherever they jump by more than 180°, and cuts everything at the edge of a map centred on 8° E.
//
// File, little-endian: 8 bytes "CYMAP001"; int16 west edge and int16 east edge of the map; uint32 number
// of rings; then for each ring uint16 kind (0 outline of land, 1 hole in the outline before it, 2 border,
// which is an open line), uint16 number of points, and the points: int16 longitude, int16 latitude.
// One unit is 1/150 degree. A segment that runs along the west or the east edge is a cut, not a coast.
import { writeFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(join(process.cwd(), 'bake.js'));
const topojson = require('topojson-client');
const here = dirname(fileURLToPath(import.meta.url));

const kUnitsPerDegree = 150;
const kCentre = 8;
const kWest = kCentre - 180;
const kEast = kCentre + 180;
const kSouthernmost = -60;
const Kind = { outline: 0, hole: 1, border: 2 };

function unwrap(points) {
  const result = [points[0].slice()];
  for (let i = 1; i < points.length; ++i) {
    let [lon, lat] = points[i];
    const before = result[i - 1][0];
    lon += 360 * Math.round((before - lon) / 360);
    result.push([lon, lat]);
  }
  return result;
}

const shifted = (points, by) => points.map(([lon, lat]) => [lon + by, lat]);

function crossing(a, b, lon) {
  const t = (lon - a[0]) / (b[0] - a[0]);
  return [lon, a[1] + t * (b[1] - a[1])];
}

/** The part of a closed ring on one side of a meridian (Sutherland and Hodgman). */
function clipRing(points, lon, keepsEast) {
  const inside = p => (keepsEast ? p[0] >= lon : p[0] <= lon);
  const result = [];
  points.forEach((b, i) => {
    const a = points[(i + points.length - 1) % points.length];
    if (inside(a) !== inside(b)) result.push(crossing(a, b, lon));
    if (inside(b)) result.push(b);
  });
  return result;
}

/** The pieces of an open line on one side of a meridian. */
function clipLine(points, lon, keepsEast) {
  const inside = p => (keepsEast ? p[0] >= lon : p[0] <= lon);
  const pieces = [];
  let piece = [];
  points.forEach((b, i) => {
    const a = points[i - 1];
    if (a && inside(a) !== inside(b)) {
      piece.push(crossing(a, b, lon));
      if (!inside(b)) { pieces.push(piece); piece = []; }
    }
    if (inside(b)) piece.push(b);
  });
  pieces.push(piece);
  return pieces.filter(p => p.length > 1);
}

function packed(points) {
  const result = [];
  for (const [lon, lat] of points) {
    const p = [Math.round(lon * kUnitsPerDegree), Math.round(lat * kUnitsPerDegree)];
    const last = result.at(-1);
    if (!last || last[0] !== p[0] || last[1] !== p[1]) result.push(p);
  }
  return result;
}

function landRings(polygon) {
  const result = [];
  for (const by of [-360, 0, 360]) {
    polygon.forEach((ring, i) => {
      const open = unwrap(ring).slice(0, -1);
      const cut = clipRing(clipRing(shifted(open, by), kWest, true), kEast, false);
      const points = packed(cut);
      if (points.length > 2) result.push({ kind: i === 0 ? Kind.outline : Kind.hole, points });
    });
  }
  return result;
}

function borderLines(line) {
  const result = [];
  for (const by of [-360, 0, 360])
    for (const west of clipLine(shifted(unwrap(line), by), kWest, true))
      for (const piece of clipLine(west, kEast, false)) {
        const points = packed(piece);
        if (points.length > 1) result.push({ kind: Kind.border, points });
      }
  return result;
}

const northOfAntarctica = points => points.some(([, lat]) => lat > kSouthernmost);

function bake(scale) {
  const world = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`)));
  const land = topojson.feature(world, world.objects.land);
  const geometries = land.features ? land.features.map(f => f.geometry) : [land.geometry];
  const polygons = geometries.flatMap(g => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates));
  const borders = topojson.mesh(world, world.objects.countries, (a, b) => a !== b);
  const rings = [
    ...polygons.filter(p => northOfAntarctica(p[0])).flatMap(landRings),
    ...borders.coordinates.filter(northOfAntarctica).flatMap(borderLines),
  ];
  const bytes = Buffer.alloc(16 + rings.reduce((sum, r) => sum + 4 + 4 * r.points.length, 0));
  bytes.write('CYMAP001', 0, 'latin1');
  bytes.writeInt16LE(kWest * kUnitsPerDegree, 8);
  bytes.writeInt16LE(kEast * kUnitsPerDegree, 10);
  bytes.writeUInt32LE(rings.length, 12);
  let at = 16;
  for (const { kind, points } of rings) {
    bytes.writeUInt16LE(kind, at);
    bytes.writeUInt16LE(points.length, at + 2);
    at += 4;
    for (const [lon, lat] of points) {
      bytes.writeInt16LE(lon, at);
      bytes.writeInt16LE(lat, at + 2);
      at += 4;
    }
  }
  const target = join(here, `land_${scale}.bin`);
  writeFileSync(target, bytes);
  const count = rings.reduce((sum, r) => sum + r.points.length, 0);
  console.log(`${target}: ${rings.length} rings, ${count} points, ${bytes.length} bytes`);
}

bake('110m');
bake('50m');
