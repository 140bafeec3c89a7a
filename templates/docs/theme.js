// Before anything is drawn: the colours that the reader chose on another page.
"use strict";
try {
  const theme = localStorage.getItem("pmgen.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's colours stay.
}
