// Says when the connection to the service is lost, and brings it back. What was typed is kept by editor.js.
(() => {
  const notice = document.getElementById("components-reconnect-modal");
  const again = async () => {
    try {
      if (!(await Blazor.reconnect())) location.reload();
    } catch {
      // Still out of reach; the notice stays.
    }
  };
  notice.addEventListener("components-reconnect-state-changed", (e) => {
    if (e.detail.state === "rejected") location.reload();
    if (e.detail.state === "failed") setTimeout(again, 3000);
  });
  document.getElementById("reconnect").addEventListener("click", again);
})();
