// module Site
