import assert from "node:assert/strict";
import { test } from "node:test";
import { assertFound, caseNamed } from "../support/cases.mjs";
import { calculate, estimate, per, rates, start, sygedagpenge_end } from "../support/wasm.mjs";

start();

const good = caseNamed("sygedagpenge-until-it-ends");
const { situation } = good;
const cyclic = () => {
  const around = structuredClone(situation);
  around.prior.benefit = around;
  around.children.push(around.children);
  return around;
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
class Life {
  get today() {
    return "2026-01-01";
  }
}

/** Nothing here is a situation. Each is made afresh: some can be used only once. @type {Record<string, () => unknown>} */
const strange = {
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
  "a class": () => Life,
  "an instance with getters alone": () => new Life(),
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

/** Values that are wrong wherever they stand. @type {Record<string, () => unknown>} */
const wrong = {
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
  "half a character": () => "\ud800",
  "text with a zero": () => "2025-03-01\0",
  "other digits": () => "٢٠٢٥-٠٣-٠١",
  "a huge text": () => "9".repeat(1_000_000),
  "a deep list": deep,
  "a revoked proxy": revoked,
};

for (const [what, make] of Object.entries(strange)) {
  test(`${what} is no situation`, () => {
    refused(() => calculate(/** @type {any} */ (make())));
    refused(() => estimate(/** @type {any} */ (make()), []));
    refused(() => sygedagpenge_end(/** @type {any} */ (make())));
  });
}

for (const field of ["today", "scheme", "start", "end", "born", "granted", "prior", "children", "income", "tax"]) {
  for (const [what, make] of Object.entries(wrong)) {
    test(`${what} as ${field}`, () => {
      refused(() => calculate({ ...situation, [field]: make() }));
    });
  }
}

for (const [what, make] of Object.entries(wrong)) {
  test(`${what} inside`, () => {
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

test("a getter that throws", () => {
  const throwing = { ...situation };
  Object.defineProperty(throwing, "born", {
    enumerable: true,
    get() {
      throw new TypeError("not for you");
    },
  });
  refused(() => calculate(throwing));
});

test("lists that are too long, full of holes, or lie about their length", () => {
  const child = { born: "2016-09-03" };
  refused(() => calculate({ ...situation, children: Array(31).fill(child) }));
  refused(() => calculate({ ...situation, children: Array(100_000) }));
  refused(() => calculate({ ...situation, children: [, child] }));
  refused(() => calculate({ ...situation, children: { length: 1, 0: child } }));
  const lying = new Proxy([child], { get: (list, key) => (key === "length" ? 40 : Reflect.get(list, key)) });
  refused(() => calculate({ ...situation, children: lying }));
  const throwing = new Proxy([child], {
    get() {
      throw new RangeError("not for you");
    },
  });
  refused(() => calculate({ ...situation, children: throwing }));
});

test("a name from the prototype is a field like any other", () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    const odd = { ...situation };
    Object.defineProperty(odd, name, { value: "x", enumerable: true });
    const errors = refused(() => calculate(odd));
    assert.deepEqual(errors, [{ field: name, code: "unknown_field" }]);
  }
});

/**
 * Refused in the way the contract says, and the package goes on working: a trap would have left it
 * broken for whoever comes next.
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
  assert(thrown instanceof Error, `a real Error is thrown, not ${String(thrown)}`);
  assert.equal(thrown.name, "CalculationError", thrown.stack ?? thrown.message);
  const { errors } = /** @type {any} */ (thrown);
  assert(Array.isArray(errors) && errors.length > 0);
  for (const { field, code } of errors) {
    assert.equal(typeof field, "string");
    assert.match(code, /^[a-z_]+$/);
  }
  assertFound(calculate(situation), good.expect, "timeline");
  return errors;
}
