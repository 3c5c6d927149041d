// Calls a running service through types that were generated from its description; the compiler checks every name.
import { readFileSync } from "node:fs";
import createClient from "openapi-fetch";
import type { paths } from "./api.js";

const [, , baseUrl, planFile] = process.argv;
const client = createClient<paths>({ baseUrl });
const plan: Record<string, never> = JSON.parse(readFileSync(planFile, "utf8"));

const ruleSets = await client.GET("/v1/rulesets");
const id: string = ruleSets.data![0].id;
const validated = await client.POST("/v1/rulesets/{id}/validate", {
  params: { path: { id } },
  body: plan,
});
const verdict: "compliant" | "nonCompliant" | "undetermined" = validated.data!.verdict;
const decision = validated.response.headers.get("RulesKit-Verdict-Id")!;
const replay = await client.GET("/v1/verdicts/{id}/replay", { params: { path: { id: decision } } });
const missing = await client.GET("/v1/verdicts/{id}", { params: { path: { id: "none" } } });
const problem: number = missing.error!.status;

console.log(JSON.stringify({ verdict, identical: replay.data!.isIdentical, missing: problem }));
