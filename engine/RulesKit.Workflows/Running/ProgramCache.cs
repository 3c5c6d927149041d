using System.Collections.Concurrent;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Running;

/// <summary>
/// Remembers the programs of one workflow by the names and whole types of the inputs, never by short names, and never
/// more than a number of them. Safe for many threads.
/// </summary>
internal sealed class ProgramCache(int most)
{
    private readonly ConcurrentDictionary<Key, WorkflowProgram> programs = new();
    private readonly ConcurrentQueue<Key> order = new();

    private volatile WorkflowProgram? latest;

    public int Count => programs.Count;

    public WorkflowProgram Get(IReadOnlyList<RuleParameter> inputs, Func<WorkflowProgram> build)
    {
        if (latest is { } recent && IsFor(recent, inputs))
        {
            return recent;
        }

        var key = new Key(inputs);
        if (!programs.TryGetValue(key, out var program))
        {
            program = build();
            if (programs.TryAdd(key, program))
            {
                order.Enqueue(key);
                while (programs.Count > most && order.TryDequeue(out var oldest))
                {
                    programs.TryRemove(oldest, out _);
                }
            }
        }

        latest = program;
        return program;
    }

    private static bool IsFor(WorkflowProgram program, IReadOnlyList<RuleParameter> inputs)
    {
        if (program.Inputs.Count != inputs.Count)
        {
            return false;
        }

        for (var i = 0; i < inputs.Count; i++)
        {
            if (program.Inputs[i].Name != inputs[i].Name || !program.Inputs[i].Type.Equals(inputs[i].Type))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Key(IReadOnlyList<RuleParameter> inputs) : IEquatable<Key>
    {
        private readonly string[] names = [.. inputs.Select(i => i.Name)];
        private readonly NetType[] types = [.. inputs.Select(i => i.Type)];

        public bool Equals(Key? other) =>
            other is not null && names.AsSpan().SequenceEqual(other.names) && types.AsSpan().SequenceEqual(other.types);

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode()
        {
            var code = new HashCode();
            for (var i = 0; i < names.Length; i++)
            {
                code.Add(names[i], StringComparer.Ordinal);
                code.Add(types[i]);
            }

            return code.ToHashCode();
        }
    }
}
