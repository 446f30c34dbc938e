print("longview")
