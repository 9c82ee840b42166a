/// Which language a text is in, told by its letters.
package initscope.tongue;
