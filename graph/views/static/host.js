addEventListener("message", function (event) {
  var height = event.data && event.data.type === "embed-size" ? Number(event.data.height) : 0;
  if (!(height > 99 && height < 20000)) return;
  document.querySelectorAll("iframe[data-parallax]").forEach(function (frame) {
    if (event.source === frame.contentWindow) frame.height = Math.ceil(height) + 2;
  });
});
