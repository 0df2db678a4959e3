/** Measurements by name: what they have in common. Each benchmark is one class with a name and a package for its parts. */
package org.sunbid.benchmark;
