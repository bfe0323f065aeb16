// Packages of the tests compile this target without the trait.
#if !canImport(ArgumentParser)
  #error(
    """
    The products freshet, freshet-demo and FreshetTesting need the trait Coordinator: leave out `traits: []` \
    where this package is depended on.
    """)
#endif
