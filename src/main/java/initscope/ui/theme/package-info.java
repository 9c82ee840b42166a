/// How the window is dressed: AtlantaFX in light or dark, the bundled font, the size of text.
///
/// May import AtlantaFX. Decided: CSS in roles; a theme is AtlantaFX's scale plus one block of plot roles that repeats
/// `picture.Palette` (a test compares them). Rejected: Modena with `-fx-base` (no dark theme that keeps contrast), and a
/// user-agent sheet of our own (pop-ups would need it imported).
package initscope.ui.theme;
