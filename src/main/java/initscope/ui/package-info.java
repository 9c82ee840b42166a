/// The window.
package initscope.ui;
