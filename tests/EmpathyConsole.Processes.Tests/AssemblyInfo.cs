// each test starts, kills and restarts whole programs: two at once would only take each other's time
[assembly: CollectionBehavior(DisableTestParallelization = true)]
