/// Pictures as numbers: what the room `picture` paints of samples and of weights that look at samples.
package initscope.statistics.image;
