/// The window.
///
/// May import `experiment`, `picture` and the vocabulary of the core, JavaFX, ControlsFX, AtlantaFX. Ground rooms: `words`,
/// `theme`, `controls`, `canvas`, `engine`, `spec`. Features: `panel`, `readout`, `settings`; they do not know each other
/// and meet in `bench`, the main window. Decided: models are properties and commands and import no scene class; views are
/// plain Java and bind. Rejected: FXML (a second language for what a constructor says).
package initscope.ui;
