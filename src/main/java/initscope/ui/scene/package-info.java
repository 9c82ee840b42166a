/// How long a node is part of a window.
///
/// Imports JavaFX alone, so that every room of the window may ask. Decided: what lives longer than a node (settings, words, a
/// model) is followed only while the node is in a scene. Rejected: weak listeners, which go on being called until a collection.
package initscope.ui.scene;
