#if NETSTANDARD2_0
// The compiler needs this type for init accessors and records; netstandard2.0 lacks it.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
#endif
