import assert from "node:assert/strict";
import { test } from "node:test";
import { assertContains, caseNamed } from "../support/cases.mjs";
import { calculate, estimate, per, rates, start, sygedagpenge_end } from "../support/wasm.mjs";

start();

const valid = caseNamed("sygedagpenge-until-it-ends");
const { situation } = valid;
const cyclic = () => {
  const cycle = structuredClone(situation);
  cycle.prior.benefit = cycle;
  cycle.children.push(cycle.children);
  return cycle;
};
const refusing = (/** @type {keyof ProxyHandler<object>} */ trap) =>
  new Proxy(structuredClone(situation), {
    [trap]() {
      throw new RangeError("not for you");
    },
  });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const deep = () => {
  /** @type {any} */
  let value = "x";
  for (let level = 0; level < 100_000; level += 1) value = [value];
  return value;
};
class SituationWithGetters {
  get today() {
    return "2026-01-01";
  }
}

/** Values that are not situations. Functions, since some can be used only once. @type {Record<string, () => unknown>} */
const notSituations = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  NaN: () => NaN,
  infinity: () => -Infinity,
  bigint: () => 10n ** 40n,
  symbol: () => Symbol("x"),
  "empty text": () => "",
  "JSON text": () => JSON.stringify(situation),
  "a huge text": () => "1".repeat(5_000_000),
  "a function": () => () => situation,
  "a class": () => SituationWithGetters,
  "an instance with getters only": () => new SituationWithGetters(),
  "a list": () => [situation],
  "an empty object": () => ({}),
  "an object without prototype": () => Object.create(null),
  "a date": () => new Date(0),
  "a map": () => new Map(Object.entries(situation)),
  "a typed array": () => new Uint8Array(1000),
  "a promise": () => Promise.resolve(situation),
  "a revoked proxy": revoked,
  "a proxy that refuses get": () => refusing("get"),
  "a proxy that refuses ownKeys": () => refusing("ownKeys"),
  "a cycle": cyclic,
};

/** Values that are wrong in every field. @type {Record<string, () => unknown>} */
const wrongValues = {
  "a bigint": () => 1n,
  "a symbol": () => Symbol("x"),
  NaN: () => NaN,
  "a function": () => () => "2025-03-01",
  "a date": () => new Date(0),
  "a text object": () => new String("2025-03-01"),
  "an object that throws as text": () => ({
    toString() {
      throw new Error("no");
    },
    valueOf() {
      throw new Error("no");
    },
  }),
  "a lone surrogate": () => "\ud800",
  "text with a NUL": () => "2025-03-01\0",
  "Arabic-Indic digits": () => "٢٠٢٥-٠٣-٠١",
  "a huge text": () => "9".repeat(1_000_000),
  "a deep list": deep,
  "a revoked proxy": revoked,
};

for (const [description, make] of Object.entries(notSituations)) {
  test(`${description} is refused as a situation`, () => {
    refused(() => calculate(/** @type {any} */ (make())));
    refused(() => estimate(/** @type {any} */ (make()), []));
    refused(() => sygedagpenge_end(/** @type {any} */ (make())));
  });
}

for (const field of ["today", "scheme", "start", "end", "born", "granted", "prior", "children", "income", "tax"]) {
  for (const [description, make] of Object.entries(wrongValues)) {
    test(`${description} is refused as ${field}`, () => {
      refused(() => calculate({ ...situation, [field]: make() }));
    });
  }
}

for (const [description, make] of Object.entries(wrongValues)) {
  test(`${description} is refused inside objects and lists, and by the other functions`, () => {
    refused(() => calculate({ ...situation, prior: { ...situation.prior, weekly: make() } }));
    refused(() => calculate({ ...situation, prior: { benefit: make() } }));
    refused(() => calculate({ ...situation, children: [make()] }));
    refused(() => calculate({ ...situation, children: [{ born: make() }] }));
    refused(() => calculate({ ...situation, income: [{ kind: "loen", monthly: make() }] }));
    refused(() => rates(/** @type {any} */ (make())));
    refused(() => sygedagpenge_end({ first_day: /** @type {any} */ (make()), work: "employee" }));
    refused(() => estimate(situation, /** @type {any} */ (make())));
    refused(() => estimate(situation, [/** @type {any} */ (make())]));
    assert.equal(typeof per(/** @type {any} */ (make()), "week", /** @type {any} */ (make())), "string");
  });
}

test("a getter that throws is refused", () => {
  const throwing = { ...situation };
  Object.defineProperty(throwing, "born", {
    enumerable: true,
    get() {
      throw new TypeError("not for you");
    },
  });
  refused(() => calculate(throwing));
});

test("lists that are too long, sparse, not lists or with a false length are refused", () => {
  const child = { born: "2016-09-03" };
  refused(() => calculate({ ...situation, children: Array(31).fill(child) }));
  refused(() => calculate({ ...situation, children: Array(100_000) }));
  refused(() => calculate({ ...situation, children: [, child] }));
  refused(() => calculate({ ...situation, children: { length: 1, 0: child } }));
  const falseLength = new Proxy([child], { get: (list, key) => (key === "length" ? 40 : Reflect.get(list, key)) });
  refused(() => calculate({ ...situation, children: falseLength }));
  const throwing = new Proxy([child], {
    get() {
      throw new RangeError("not for you");
    },
  });
  refused(() => calculate({ ...situation, children: throwing }));
});

test("a field named like a property of Object.prototype is an unknown field", () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    const odd = { ...situation };
    Object.defineProperty(odd, name, { value: "x", enumerable: true });
    const errors = refused(() => calculate(odd));
    assert.deepEqual(errors, [{ field: name, code: "unknown_field" }]);
  }
});

/**
 * Asserts that a call throws a CalculationError with its errors, and that the module still works: after a trap it would not.
 *
 * @param {() => unknown} call
 */
function refused(call) {
  let thrown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  assert(thrown instanceof Error, `an Error is thrown, not ${String(thrown)}`);
  assert.equal(thrown.name, "CalculationError", thrown.stack ?? thrown.message);
  const { errors } = /** @type {any} */ (thrown);
  assert(Array.isArray(errors) && errors.length > 0);
  for (const { field, code } of errors) {
    assert.equal(typeof field, "string");
    assert.match(code, /^[a-z_]+$/);
  }
  assertContains(calculate(situation), valid.expect, "timeline");
  return errors;
}
