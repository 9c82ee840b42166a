/// The numbers of others that the tests hold InitScope against, and how their files are read: JSON, npz and safetensors.
///
/// Test tree only. The readers are written from the formats' descriptions and share nothing with the program's own.
package initscope.reference;
