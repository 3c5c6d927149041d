// Dark or light: the system's choice until a person chooses. Runs before the page is drawn, so that nothing flashes.
(() => {
  const key = "ruleskit-theme";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const isDark = () => (chosen() ?? (system.matches ? "dark" : "light")) === "dark";
  const apply = () => {
    root.dataset.theme = isDark() ? "dark" : "light";
    document.getElementById("theme")?.setAttribute("aria-pressed", String(isDark()));
  };
  apply();
  system.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", apply);
  document.addEventListener("click", (e) => {
    if (e.target.closest?.("#theme")) {
      try {
        localStorage.setItem(key, isDark() ? "light" : "dark");
      } catch {
        root.dataset.theme = isDark() ? "light" : "dark";
        return;
      }
      apply();
    }
  });
})();
